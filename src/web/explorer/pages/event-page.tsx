import { EventPageDocument } from '../generated/documents.ts';
import { countLabel, EFFECT_WORDS } from '../labels.ts';
import { WhatIfControl } from './conditions.tsx';
import { PageHead, defineThingPage } from './thing-query.tsx';
import {
  Fact,
  Moment,
  Part,
  NoteFact,
  EvidencePart,
  LinksFact,
  BasisFact,
  ThingItem,
} from './page-elements.tsx';

/** An event with the conditions that turn on it, and a what-if. */
export const EventPage = defineThingPage({
  document: EventPageDocument,
  variables: ({ knownAt }) => ({ knownAt }),
  pick: ({ event }) => event,
  render: (event) => (
    <>
      <PageHead
        kicker="Event"
        title={event.label}
        summary={event.description}
        answer={event.summary}
      />
      <dl className="facts">
        <Fact name="Happened">
          {event.occurred === null ? 'not, as far as is known' : <Moment term={event.occurred} />}
        </Fact>
        <Fact name="Measures">{event.threshold?.words ?? null}</Fact>
        <LinksFact name="Parties" things={event.parties} />
        <BasisFact assertion={event.assertion} knownFrom={event.knownFrom} />
        <NoteFact note={event.note} />
      </dl>
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
                <ul className="plain">
                  {condition.rights.map((right) => (
                    <ThingItem key={right.id} thing={right}>
                      {right.holder.name}
                    </ThingItem>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <EvidencePart evidence={event.evidence} />
    </>
  ),
});
