/** One of the processes among which run.ts divides the worlds. */
import {
  ALL_MEMBER_WORLDS,
  ALL_WORLDS,
  evenly,
  inOrder,
  NO_TALLY,
  type Part,
  type Tally,
  tallyOf,
} from './tally.ts';

/** What a process is told. */
export interface Task extends Part {
  readonly seed: number;
  /** For how long an even sample is asked; null: all worlds. */
  readonly minutes: number | null;
}

/** What a process tells: each minute, at a first fault, and at the end. */
export interface Report {
  readonly worlds: Tally;
  readonly members: Tally;
}

const task = JSON.parse(process.argv[2]!) as Task;
const { seed, minutes } = task;
const began = performance.now();
const spent = () => (performance.now() - began) / 60_000;

let told = { minute: 0, isFaulty: false };
function tell(report: Report): true {
  const now = { minute: Math.floor(spent()), isFaulty: report.worlds.fault !== null };
  if (now.minute > told.minute || now.isFaulty !== told.isFaulty) process.send!(report);
  told = now;
  return true;
}

/** Of a sample's time, what worlds without a membership get. */
const MOST = 0.85;
/** How many worlds with a membership a process asks beside all others. */
const MEMBERS = 50_000;

const worlds = tallyOf(
  ALL_WORLDS,
  minutes === null ? inOrder(ALL_WORLDS.count, task) : evenly(ALL_WORLDS.count, seed, task),
  (tally) =>
    tell({ worlds: tally, members: NO_TALLY }) && (minutes === null || spent() < minutes * MOST),
);
const members = tallyOf(ALL_MEMBER_WORLDS, evenly(ALL_MEMBER_WORLDS.count, seed, task), (tally) =>
  tell({ worlds, members: tally }) && minutes === null
    ? tally.worlds < MEMBERS
    : spent() < minutes!,
);
process.send!({ worlds, members } satisfies Report);
