/**
 * Asks every question of every small world, of the law in the product and of a naive definition.
 *
 *     npm run worlds                                 all of them, and a sample with a membership
 *     npm run worlds -- --minutes 2 --seed 7         an even sample
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { QUESTIONS } from './compare.ts';
import type { Report, Task } from './part.ts';
import { ALL_WORLDS, NO_TALLY, sum, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % ALL_WORLDS.count);
const minutes = values.minutes === undefined ? null : Number(values.minutes);
if (!Number.isInteger(seed) || seed < 0 || Number.isNaN(minutes))
  throw new Error('expected --seed and --minutes with numbers');

const began = performance.now();
const parts = availableParallelism();
const reports = new Map<number, Report>();
const inAll = (of: keyof Report) =>
  [...reports.values()].map((report) => report[of]).reduce(sum, NO_TALLY);
const number = (value: number) => Math.round(value).toLocaleString('en');

console.log(`${number(ALL_WORLDS.count)} worlds, --seed ${seed}, ${parts} processes`);
const every = setInterval(() => {
  const [{ worlds, faults }, members] = [inAll('worlds'), inAll('members')];
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${number(seconds / 60)} min: ${number(worlds)} worlds (${((worlds / ALL_WORLDS.count) * 100).toFixed(1)} %), ${number(worlds / seconds)} a second, ${number(members.worlds)} with a membership, ${faults + members.faults} differ`,
  );
}, 60_000);
await Promise.all(Array.from({ length: parts }, (_, part) => runPart(part)));
clearInterval(every);

const worlds = inAll('worlds');
console.log(`${number(worlds.worlds)} worlds asked ${number(worlds.worlds * QUESTIONS)} questions`);
print(worlds);
const members = inAll('members');
console.log(`${number(members.worlds)} worlds with a membership`);
print(members);

/** Runs one part, in a process of its own, until it is done. */
async function runPart(part: number): Promise<void> {
  const task: Task = { part, parts, seed, minutes };
  const child = fork(fileURLToPath(new URL('part.ts', import.meta.url)), [JSON.stringify(task)]);
  child.on('message', (report: Report) => {
    const { fault } = report.worlds;
    if (fault && !reports.get(part)?.worlds.fault) console.log(`differs: ${JSON.stringify(fault)}`);
    reports.set(part, report);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`part ${part} of ${parts} ended with code ${code}`);
}

function print({ allowed, faults, fault }: Tally): void {
  for (const [kind, count] of Object.entries(allowed))
    console.log(`  ${kind}: ${number(count)} (allowed)`);
  if (!fault) return;
  console.log(
    `\n${number(faults)} worlds differ. The smallest:\n${JSON.stringify(fault, null, 1)}`,
  );
  process.exitCode = 1;
}
