import type { ConditionPartsFragment, FullRightFragment } from '../generated/documents.ts';
import { ThingLink, useNavigation } from '../navigation.tsx';
import { assuming } from '../question/question.ts';
import { dayWords } from '../time/days.ts';
import { momentWords } from '../time/term-words.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/fields.tsx';
import { EvidenceList } from '../ui/evidence-list.tsx';
import { EFFECT_WORDS, enumLabel } from '../labels.ts';
import { MadeBy, Moment, Prose } from './page-elements.tsx';

export function ConditionList({ conditions, activation }: FullRightFragment) {
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
          <Condition key={condition.id} {...condition} />
        ))}
      </ul>
    </>
  );
}

function Condition(condition: ConditionPartsFragment) {
  const { label, effect, assertion, note, within, voidedBy, event, right, when } = condition;
  return (
    <li>
      <p>
        <strong>{label}</strong>
        <span className="quiet">
          {' · '}
          {EFFECT_WORDS[effect]}
          {assertion !== 'STATED' && ` · ${enumLabel(assertion).toLowerCase()}`}
        </span>
      </p>
      {event !== null && (
        <p>
          Turns on <ThingLink id={event.id}>{event.label}</ThingLink>,{' '}
          {event.occurred === null ? 'which has not happened' : 'which happened: '}
          <Moment term={event.occurred} />.
        </p>
      )}
      {right !== null && (
        <p>
          Turns on the {when === 'ENDS' ? 'end' : 'beginning'} of{' '}
          <ThingLink id={right.id}>{right.label}</ThingLink>.
        </p>
      )}
      {within !== null && (
        <p className="quiet">
          Counts only {within.from !== null && `from ${dayWords(within.from)}`}{' '}
          {within.through !== null && `through ${dayWords(within.through)}`}.
        </p>
      )}
      {voidedBy !== null && (
        <p>
          Removed as of {momentWords(voidedBy.effective)}
          <MadeBy before=" " agreement={voidedBy.madeBy} />.
        </p>
      )}
      {note !== null && (
        <p className="quiet">
          <Prose text={note} />
        </p>
      )}
      {event !== null && effect !== 'QUALIFIES' && <WhatIfControl {...event} />}
      {condition.evidence.length > 0 && (
        <details>
          <summary>Evidence for the condition</summary>
          <EvidenceList evidence={condition.evidence} />
        </details>
      )}
    </li>
  );
}

export function WhatIfControl({ id, label }: { readonly id: string; readonly label: string }) {
  const { route, navigate } = useNavigation();
  const { question } = route;
  const assumed = question.assume.find((other) => other.event === id);
  const assume = (on: string | null | undefined): void =>
    navigate({ question: { ...question, assume: assuming(question.assume, id, on) } });
  return (
    <div className="ask" role="group" aria-label={`What if: ${label}`}>
      <DayField
        label="What if it happens on"
        day={assumed?.on ?? ''}
        onChange={assume}
        onClear={() => assume(undefined)}
      />
      <Button
        aria-pressed={assumed?.on === null}
        onClick={() => assume(assumed?.on === null ? undefined : null)}
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
