/**
 * Asks every question of every small world, of the law in the product and of a naive definition.
 *
 *     npm run worlds                                 all of them
 *     npm run worlds -- --minutes 2 --seed 7         an even sample
 */
import { parseArgs } from 'node:util';
import { ALL_WORLDS, memberTallyOf, type Tally, tallyOf } from './tally.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % ALL_WORLDS);
const minutes = values.minutes === undefined ? Infinity : Number(values.minutes);
if (!Number.isInteger(seed) || Number.isNaN(minutes))
  throw new Error('expected --seed and --minutes with numbers');
const until = performance.now() + minutes * 60_000;

console.log(`${ALL_WORLDS.toLocaleString('en')} worlds, --seed ${seed}`);
const tally: Tally = tallyOf(seed, (asked) => asked >= ALL_WORLDS || performance.now() > until);
console.log(
  `${tally.worlds.toLocaleString('en')} worlds asked ${tally.questions.toLocaleString('en')} questions`,
);
for (const [kind, count] of tally.allowed) console.log(`  ${kind}: ${count} (allowed)`);
const members = memberTallyOf(seed, (asked) => asked >= tally.worlds / 20);
console.log(`${members.worlds.toLocaleString('en')} worlds with a membership`);
for (const [kind, count] of members.allowed) console.log(`  ${kind}: ${count} (allowed)`);
if (members.fault) {
  console.log(
    `\n${members.faults} of these differ. The smallest:\n${JSON.stringify(members.fault, null, 1)}`,
  );
  process.exitCode = 1;
}
if (tally.fault) {
  console.log(
    `\n${tally.faults} worlds differ. The smallest:\n${JSON.stringify(tally.fault, null, 1)}`,
  );
  process.exitCode = 1;
}
