import { useMemo, useState } from 'react';
import { EventsDocument, type EventsQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { assuming, type Assumed, type Question } from '../question/question.ts';
import { momentWords } from '../time/term-words.ts';
import { DayField, FindField } from '../ui/fields.tsx';
import { Pending } from '../ui/notice.tsx';
import { Popover } from '../ui/popover.tsx';
import { countLabel, formatNumber } from '../labels.ts';
import { groupBy } from '../views/group-rights.ts';

type KnownEvent = EventsQuery['events']['nodes'][number];

interface WhatIfProps {
  readonly question: Question;
  readonly around: string;
  readonly name: string;
  readonly onChange: (assume: readonly Assumed[]) => void;
}

/** Chooses assumptions: each event with the number of rights that depend on it. */
export function WhatIf({ name, ...rest }: WhatIfProps) {
  const { assume } = rest.question;
  const face =
    assume.length === 0
      ? 'nothing is assumed'
      : `${countLabel(assume.length, 'event')} ${assume.length === 1 ? 'is' : 'are'} assumed`;
  return (
    <Popover className="chip" name={name} face={face} wide>
      <EventSwitches {...rest} />
    </Popover>
  );
}

function EventSwitches({ question, around, onChange }: Omit<WhatIfProps, 'name'>) {
  const { assume, knownAt } = question;
  const [text, setText] = useState('');
  const query = useAnswer(EventsDocument, {
    ...(knownAt !== null && { knownAt }),
    ...(text !== '' && { text }),
  });
  const { data } = query;
  const groups = useMemo(() => grouped(data?.events.nodes ?? []), [data]);
  const missing = data === null ? 0 : data.events.totalCount - data.events.nodes.length;
  return (
    <div className="stack">
      <p>As if these events happened on a day, or never happen. The answer is worked out anew.</p>
      <FindField label="Find an event" text={text} onChange={setText} />
      <Pending query={query} lines={5} />
      {data !== null && groups.length === 0 && <p className="quiet">No event is called that.</p>}
      {groups.map(([title, events]) => (
        <details key={title} open={title !== IDLE || text !== ''}>
          <summary className="panel-heading">
            {title} <span className="number">({formatNumber(events.length)})</span>
          </summary>
          <ul className="switches">
            {events.map((event) => (
              <EventSwitch
                key={event.id}
                event={event}
                around={around}
                assumed={assume.find((assumed) => assumed.event === event.id)}
                onChange={(on) => onChange(assuming(assume, event.id, on))}
              />
            ))}
          </ul>
        </details>
      ))}
      {missing > 0 && (
        <p className="quiet">{countLabel(missing, 'more event')}: find them by name.</p>
      )}
    </div>
  );
}

interface EventSwitchProps {
  readonly event: KnownEvent;
  readonly assumed: Assumed | undefined;
  readonly around: string;
  readonly onChange: (on: string | null | undefined) => void;
}

function EventSwitch({ event, assumed, around, onChange }: EventSwitchProps) {
  const days = { record: undefined, never: null, day: around };
  const setting =
    (['record', 'never'] as const).find((name) => days[name] === assumed?.on) ?? 'day';
  return (
    <li className={setting === 'record' ? 'switch' : 'switch switch-on'}>
      <span className="switch-name">
        {event.label}
        <span className="quiet">
          {' '}
          {event.occurred === null ? '' : `${momentWords(event.occurred)} · `}
          {countLabel(event.rights.totalCount, 'right')}
        </span>
      </span>
      <select
        aria-label={`What if: ${event.label}`}
        value={setting}
        onChange={(change) => onChange(days[change.target.value as keyof typeof days])}
      >
        <option value="record">
          {event.occurred === null ? 'has not happened' : 'as it happened'}
        </option>
        <option value="day">happens on a day</option>
        <option value="never">never happens</option>
      </select>
      {assumed?.on && <DayField label="Happens on" day={assumed.on} onChange={onChange} />}
    </li>
  );
}

const IDLE = 'Has happened, and no right hangs on it';

/** Events that have not happened come first; within a group, those with most rights. */
function grouped(events: readonly KnownEvent[]) {
  const titleOf = ({ occurred, rights }: KnownEvent): string => {
    if (occurred === null) return 'Has not happened';
    return rights.totalCount > 0 ? 'Has happened' : IDLE;
  };
  const sorted = events.toSorted(
    (a, b) =>
      Number(b.occurred === null) - Number(a.occurred === null) ||
      b.rights.totalCount - a.rights.totalCount ||
      (a.label < b.label ? -1 : 1),
  );
  return [...groupBy(sorted, titleOf)];
}
