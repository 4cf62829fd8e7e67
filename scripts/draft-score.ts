/**
 * `npm run draft:score`: scores drafting per field on the articles of test/articles. See
 * docs/drafting.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedIndexOf, readSeedIndex } from '../src/draft/seed-index.ts';
import { readExpected } from './draft-score/expected.ts';
import { scoreArticles } from './draft-score/score.ts';
import { missLines, scoreTable } from './draft-score/table.ts';
import { flag, runCommand } from '../src/cli/command-line.ts';

const COMMAND = {
  usage: 'npm run draft:score [-- SET … options]   (without a set: all of test/articles)',
  options: { misses: flag('list the errors') },
  operands: true,
};

process.exitCode = await runCommand(
  COMMAND,
  process.argv.slice(2),
  async ({ options, operands }) => {
    const root = join(import.meta.dirname, '../test/articles');
    const data = process.env['SEED_DIR'] ?? join(import.meta.dirname, '../seed/data');
    const seedIndex = existsSync(data) ? await readSeedIndex(data) : seedIndexOf();
    const sets = readdirSync(root).filter(
      (name) => operands.length === 0 || operands.includes(name),
    );
    for (const set of sets.sort()) {
      const articles = readExpected(join(root, set));
      const byRules = scoreArticles(articles, seedIndex);
      const answered = scoreArticles(articles, seedIndex, true);
      for (const [title, one] of [
        [set, byRules],
        [`${set}, with the recorded answers of an assistant`, answered],
      ] as const) {
        if (one.articles === 0) continue;
        console.log(`${scoreTable(title, one.articles, one.score)}\n`);
        if (!options.misses) continue;
        console.log(`${missLines(one.misses)}\n`);
        for (const line of one.dropped) console.log(`  ${line}`);
      }
    }
    return 0;
  },
);
