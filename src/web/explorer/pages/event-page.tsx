import { EventPageDocument } from '../generated/documents.ts';
import { countLabel, EFFECT_WORDS } from '../labels.ts';
import { WhatIfControl } from './conditions.tsx';
import { defineThingPage } from './thing-query.tsx';
import { basisWords, linksTo, Moment, Part, ThingList } from './page-elements.tsx';

export const EventPage = defineThingPage({
  document: EventPageDocument,
  variables: ({ knownAt }) => ({ knownAt }),
  pick: ({ event }) => event,
  tell: (event) => ({
    kicker: 'Event',
    summary: event.description,
    answer: event.summary,
    facts: {
      Happened: event.occurred ? <Moment term={event.occurred} /> : 'not, as far as is known',
      Measures: event.threshold?.words,
      Parties: linksTo(event.parties),
      Basis: basisWords(event),
    },
    parts: (
      <>
        <WhatIfControl {...event} />
        <Part title="What turns on it" note={countLabel(event.rights.totalCount, 'right')}>
          {event.conditions.length === 0 ? (
            <p className="quiet">No condition turns on this event.</p>
          ) : (
            <ul className="conditions">
              {event.conditions.map((condition) => (
                <li key={condition.id}>
                  <p>
                    <strong>{condition.label}</strong>
                    <span className="quiet"> · {EFFECT_WORDS[condition.effect]}</span>
                  </p>
                  <ThingList things={condition.rights.map((right) => [right, right.holder.name])} />
                </li>
              ))}
            </ul>
          )}
        </Part>
      </>
    ),
  }),
});
