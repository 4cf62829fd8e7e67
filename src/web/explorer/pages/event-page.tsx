import type { ReactNode } from 'react';
import { EventPageDocument, type EventPageQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { ProofList } from '../ui/evidence-list.tsx';
import { Prose } from '../ui/prose.tsx';
import { count, effectWords, nameOf, number } from '../labels.ts';
import { thresholdWords } from './amount.ts';
import { Ask } from './conditions.tsx';
import { Loaded, PageHead } from './query-boundary.tsx';
import { Fact, Facts, Moment, Part, ThingLinks } from './parts.tsx';

/** An event: whether and when it happened, what turns on it, and what if. */
export function EventPage({ id }: { readonly id: string }): ReactNode {
  const answered = useAnswer(EventPageDocument, { id });
  return (
    <Loaded
      id={id}
      answered={answered}
      pick={(answer) => answer.event}
      nameOf={(event) => event.label}
    >
      {(event) => <EventArticle event={event} />}
    </Loaded>
  );
}

function EventArticle({
  event,
}: {
  readonly event: NonNullable<EventPageQuery['event']>;
}): ReactNode {
  const rights = new Set(
    event.conditions.flatMap((condition) => condition.rights.map((right) => right.id)),
  );
  return (
    <>
      <PageHead kicker="Event" title={event.label} summary={event.description} />
      <Facts>
        <Fact name="Happened">
          {event.occurred === null ? 'not, as far as is known' : <Moment when={event.occurred} />}
        </Fact>
        <Fact name="Measures">{event.threshold !== null && thresholdWords(event.threshold)}</Fact>
        <Fact name="Parties">
          {event.parties.length > 0 && <ThingLinks things={event.parties} />}
        </Fact>
        <Fact name="Basis">
          {nameOf(event.assertion)}, public since {dayWords(event.knownFrom)}
        </Fact>
        <Fact name="Note">{event.note !== null && <Prose text={event.note} />}</Fact>
      </Facts>
      <Ask event={event.id} label={event.label} />
      <Part title="What turns on it" note={count(rights.size, 'right')}>
        {event.conditions.length === 0 ? (
          <p className="quiet">No condition turns on this event.</p>
        ) : (
          <ul className="conditions">
            {event.conditions.map((condition) => (
              <li key={condition.id}>
                <p>
                  <strong>{condition.label}</strong>{' '}
                  <span className="quiet">{effectWords(condition.effect)}</span>
                </p>
                <ul className="plain">
                  {condition.rights.map((right) => (
                    <li key={right.id}>
                      <ThingLink id={right.id}>{right.label}</ThingLink>{' '}
                      <span className="quiet">{right.holder.name}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title="Evidence" note={number(event.evidence.length)}>
        <ProofList proofs={event.evidence} />
      </Part>
    </>
  );
}
