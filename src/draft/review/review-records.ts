import type { Draft } from '../records.ts';
import { type Decision, type Decisions, decide, undecided } from './decide.ts';
import { edited } from './edit.ts';
import { type Copy, isSound, show } from './show.ts';

/** Where the walk reads and writes: a terminal, or lines in a test. */
export interface ReviewTerminal {
  readonly color: boolean;
  say(text: string): void;
  /** The answer, or null at the end of input. */
  ask(prompt: string): Promise<string | null>;
  /** Called after each step, so that nothing is lost. */
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

interface Step {
  readonly decisions: Decisions;
  readonly changed: (() => void) | null;
}

/**
 * Asks about every record that is not decided; skipped ones come again the next time.
 *
 * @returns the decisions when everything was seen, or the person quit
 */
export async function reviewRecords(
  draft: Draft,
  copy: Copy,
  start: Decisions,
  desk: ReviewTerminal,
): Promise<{ readonly decisions: Decisions; readonly quit: boolean }> {
  let decisions = start;
  const history: Step[] = [];
  const seen = new Set<string>();
  for (;;) {
    const open = undecided(draft, decisions).filter(({ record }) => !seen.has(record.id));
    const next = open[0];
    if (!next) return { decisions, quit: false };
    const { list, record } = next;
    desk.say(`\n${open.length} to go, ${list}\n${show(copy, draft, record, desk.color)}`);
    const answer = (await desk.ask(PROMPT))?.trim().toLowerCase();
    if (answer === undefined || answer === 'q') return { decisions, quit: true };
    if (answer === 'u') {
      const last = history.pop();
      if (!last) desk.say('Nothing to undo.');
      else {
        last.changed?.();
        decisions = last.decisions;
        seen.clear();
        await desk.save(decisions);
      }
      continue;
    }
    if (answer === 'e') {
      const command = await desk.ask('field=value > ');
      if (command === null) return { decisions, quit: true };
      const result = edited(list, record, command);
      if (typeof result === 'string') desk.say(result);
      else {
        const at = draft[list].indexOf(record);
        draft[list][at] = result;
        history.push({ decisions, changed: () => void (draft[list][at] = record) });
        await desk.save(decisions);
      }
      continue;
    }
    const decision = KEYS[answer];
    if (!decision) {
      desk.say('a, e, r, s, u or q was expected.');
      continue;
    }
    if (decision === 'accepted' && !isSound(copy, record)) {
      desk.say('Its sentence is not in your copy of the article: it cannot be accepted.');
      continue;
    }
    history.push({ decisions, changed: null });
    const taken = decide(draft, decisions, record.id, decision);
    decisions = taken.decisions;
    if (decision === 'skipped') seen.add(record.id);
    if (taken.also.length > 0)
      desk.say(`Rejected with it, since they rest on it: ${taken.also.join(', ')}`);
    await desk.save(decisions);
  }
}
