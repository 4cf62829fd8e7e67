import { SCHEMAS } from '../../ingest/validate/records.ts';
import type { Draft, ListName, SeedRecord } from '../records.ts';
import { type Decision, decide, undecided } from './decide.ts';
import { type Copy, isSound, show } from './show.ts';

/** The input and output of a review: a terminal, or lines in a test. */
export interface ReviewTerminal {
  readonly color: boolean;
  print(text: string): void;
  /** The answer, or null at the end of input. */
  ask(prompt: string): Promise<string | null>;
  /** Saves the draft; called after each decision, so that none is lost. */
  save(draft: Draft): Promise<void>;
}

const KEYS: Readonly<Record<string, Decision>> = {
  a: 'accepted',
  y: 'accepted',
  r: 'rejected',
  n: 'rejected',
  s: 'skipped',
};
const PROMPT = '[a]ccept  [e]dit  [r]eject  [s]kip  [u]ndo  [q]uit > ';

/**
 * Asks about every record that is not decided; skipped ones come again the next time.
 *
 * @returns the draft with edits and decisions when all records were shown, or the person quit
 */
export async function reviewRecords(start: Draft, copy: Copy, terminal: ReviewTerminal) {
  let draft = start;
  const history: Draft[] = [];
  const seen = new Set<string>();
  const change = (next: Draft): Promise<void> => {
    history.push(draft);
    draft = next;
    return terminal.save(draft);
  };
  for (;;) {
    const open = undecided(draft).filter(({ record }) => !seen.has(record.id));
    const next = open[0];
    if (!next) return draft;
    const { list, record } = next;
    terminal.print(`\n${open.length} to go, ${list}\n${show(copy, draft, record, terminal.color)}`);
    const answer = (await terminal.ask(PROMPT))?.trim().toLowerCase();
    const command = answer === 'e' ? await terminal.ask('field=value > ') : '';
    if (answer === undefined || answer === 'q' || command === null) {
      terminal.print('\nStopped; what was decided is kept in the draft.');
      return draft;
    }
    const decision = KEYS[answer];
    if (answer === 'u') {
      const last = history.pop();
      if (!last) terminal.print('Nothing to undo.');
      else {
        draft = last;
        seen.clear();
        await terminal.save(draft);
      }
    } else if (answer === 'e') {
      const result = edited(list, record, command);
      if (typeof result === 'string') terminal.print(result);
      else
        await change({
          ...draft,
          [list]: draft[list].map((one) => (one === record ? result : one)),
        });
    } else if (!decision) terminal.print('a, e, r, s, u or q was expected.');
    else if (decision === 'accepted' && !isSound(copy, record))
      terminal.print('Its sentence is not in your copy of the article: it cannot be accepted.');
    else {
      const decided = decide(draft, record.id, decision);
      if (decision === 'skipped') seen.add(record.id);
      if (decided.also.length > 0)
        terminal.print(`Rejected with it, since they rest on it: ${decided.also.join(', ')}`);
      await change(decided.draft);
    }
  }
}

/**
 * A record with one field changed, from `field=value` such as `term.edtf=2025-03-04/2030`.
 *
 * @returns the changed record, or the reason why it cannot be changed
 */
export function edited(list: ListName, record: SeedRecord, command: string): SeedRecord | string {
  const parts = /^\s*([\w.]+)\s*=\s*(.*?)\s*$/s.exec(command);
  if (!parts) return 'field=value was expected, such as term.edtf=2025-03-04/2030';
  const [path, text] = [parts[1]!.split('.'), parts[2]!];
  const [field, inner] = path as [string, string | undefined];
  if (field === 'id' || field === 'evidence') return `a field other than ${field} was expected`;
  if (/^(?:holder|counterparty)$/.test(field) && !/^(?:party:[a-z0-9._-]+|null)$/.test(text))
    return `the id of a party was expected: ${text}`;
  const value = valueOf(field, text);
  const before = record[field] as Readonly<Record<string, unknown>> | null | undefined;
  const phrase = field === 'term' && inner === 'edtf' ? { phrase: 'as reviewed' } : {};
  const changed = {
    ...record,
    [field]: inner === undefined ? value : { ...before, ...phrase, [inner]: value },
  };
  const fault = SCHEMAS[list].safeParse(changed).error?.issues.find((one) => one.path[0] === field);
  return fault ? `${fault.message} was expected: ${parts[1]}=${text}` : changed;
}

function valueOf(field: string, text: string): unknown {
  if (/^(?:assets|conditions|alternativeTo|ends|introduces|supports)$/.test(field))
    return text.split(/[\s,]+/).filter(Boolean);
  return /^(?:null|true|false)$/.test(text) ? (JSON.parse(text) as unknown) : text;
}
