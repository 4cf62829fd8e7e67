import type { ReactNode } from 'react';
import type { FullRight } from '../answers/types.ts';
import { ThingLink, useNavigation } from '../navigation.tsx';
import { assuming } from '../question/question.ts';
import { dayWords } from '../time/days.ts';
import { momentWords } from '../time/term-words.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { ProofList } from '../ui/evidence-list.tsx';
import { Prose } from '../ui/prose.tsx';
import { effectWords, nameOf } from '../labels.ts';
import { Moment, MadeBy } from './parts.tsx';

/** The conditions of a right, each with a what-if. */
export function ConditionList({
  conditions,
  activation,
}: {
  readonly conditions: FullRight['conditions'];
  readonly activation: FullRight['activation'];
}): ReactNode {
  const starting = conditions.filter((condition) => condition.effect === 'ACTIVATES').length;
  return (
    <>
      {starting > 1 && (
        <p className="quiet">
          {activation === 'ANY'
            ? 'Any one of the starting conditions is enough.'
            : 'All of the starting conditions are needed.'}
        </p>
      )}
      <ul className="conditions">
        {conditions.map((condition) => (
          <li key={condition.id}>
            <p>
              <strong>{condition.label}</strong>{' '}
              <span className="quiet">
                {effectWords(condition.effect)}
                {condition.assertion !== 'STATED' &&
                  ` · ${nameOf(condition.assertion).toLowerCase()}`}
              </span>
            </p>
            <p>
              Turns on <ThingLink id={condition.event.id}>{condition.event.label}</ThingLink>,{' '}
              {condition.event.occurred === null ? (
                'which has not happened'
              ) : (
                <>
                  which happened: <Moment term={condition.event.occurred} />
                </>
              )}
              .
            </p>
            {condition.within !== null && (
              <p className="quiet">
                Counts only{' '}
                {condition.within.from !== null && `from ${dayWords(condition.within.from)}`}{' '}
                {condition.within.through !== null &&
                  `through ${dayWords(condition.within.through)}`}
                .
              </p>
            )}
            {condition.voidedBy !== null && (
              <p>
                Removed as of {momentWords(condition.voidedBy.effective)}
                <MadeBy before=" " agreement={condition.voidedBy.madeBy} />.
              </p>
            )}
            {condition.note !== null && (
              <p className="quiet">
                <Prose text={condition.note} />
              </p>
            )}
            {condition.effect !== 'QUALIFIES' && (
              <Ask event={condition.event.id} label={condition.event.label} />
            )}
            {condition.evidence.length > 0 && (
              <details>
                <summary>Evidence for the condition</summary>
                <ProofList proofs={condition.evidence} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Assumes that an event happens on a day, or never. */
export function Ask({
  event,
  label,
}: {
  readonly event: string;
  readonly label: string;
}): ReactNode {
  const { place, go } = useNavigation();
  const { question } = place;
  const assumed = question.assume.find((other) => other.event === event);
  const assume = (on: string | null | undefined): void =>
    go({ question: { ...question, assume: assuming(question.assume, event, on) } });
  return (
    <div className="ask" role="group" aria-label={`What if: ${label}`}>
      <DayField
        label="What if it happens on"
        day={assumed?.on ?? ''}
        onChange={assume}
        onClear={() => assume(undefined)}
      />
      <Button
        aria-pressed={assumed !== undefined && assumed.on === null}
        onClick={() => assume(assumed !== undefined && assumed.on === null ? undefined : null)}
      >
        never
      </Button>
      {assumed !== undefined && (
        <Button quiet onClick={() => assume(undefined)}>
          As recorded
        </Button>
      )}
    </div>
  );
}
