import type { Draft } from '../records.ts';
import { type Decision, type Decisions, decide, undecided } from './decide.ts';
import { edited } from './edit.ts';
import { type Copy, isSound, show } from './show.ts';

/** The input and output of a review: a terminal, or lines in a test. */
export interface ReviewTerminal {
  readonly color: boolean;
  print(text: string): void;
  /** The answer, or null at the end of input. */
  ask(prompt: string): Promise<string | null>;
  /** Saves the decisions; called after each one, so that none is lost. */
  save(decisions: Decisions): Promise<void>;
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
 * @returns the decisions when all records were shown, or the person quit
 */
export async function reviewRecords(
  draft: Draft,
  copy: Copy,
  start: Decisions,
  terminal: ReviewTerminal,
): Promise<{ readonly decisions: Decisions; readonly quit: boolean }> {
  let decisions = start;
  const history: { decisions: Decisions; undo?: () => void }[] = [];
  const seen = new Set<string>();
  for (;;) {
    const open = undecided(draft, decisions).filter(({ record }) => !seen.has(record.id));
    const next = open[0];
    if (!next) return { decisions, quit: false };
    const { list, record } = next;
    terminal.print(`\n${open.length} to go, ${list}\n${show(copy, draft, record, terminal.color)}`);
    const answer = (await terminal.ask(PROMPT))?.trim().toLowerCase();
    if (answer === undefined || answer === 'q') return { decisions, quit: true };
    if (answer === 'u') {
      const last = history.pop();
      if (!last) terminal.print('Nothing to undo.');
      else {
        last.undo?.();
        decisions = last.decisions;
        seen.clear();
        await terminal.save(decisions);
      }
      continue;
    }
    if (answer === 'e') {
      const command = await terminal.ask('field=value > ');
      if (command === null) return { decisions, quit: true };
      const result = edited(list, record, command);
      if (typeof result === 'string') terminal.print(result);
      else {
        const at = draft[list].indexOf(record);
        draft[list][at] = result;
        history.push({ decisions, undo: () => void (draft[list][at] = record) });
        await terminal.save(decisions);
      }
      continue;
    }
    const decision = KEYS[answer];
    if (!decision) {
      terminal.print('a, e, r, s, u or q was expected.');
      continue;
    }
    if (decision === 'accepted' && !isSound(copy, record)) {
      terminal.print('Its sentence is not in your copy of the article: it cannot be accepted.');
      continue;
    }
    history.push({ decisions });
    const taken = decide(draft, decisions, record.id, decision);
    decisions = taken.decisions;
    if (decision === 'skipped') seen.add(record.id);
    if (taken.also.length > 0)
      terminal.print(`Rejected with it, since they rest on it: ${taken.also.join(', ')}`);
    await terminal.save(decisions);
  }
}
