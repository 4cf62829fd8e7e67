/** `npm run draft:score`: how well the drafting does on the articles of test/articles, per field. See docs/drafting.md. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { emptyGazetteer, readGazetteer } from '../draft/gazetteer.ts';
import { readExpected } from '../draft/score/expected.ts';
import { scoreArticles } from '../draft/score/score.ts';
import { missLines, scoreTable } from '../draft/score/table.ts';
import { loadTagger } from '../draft/wink.ts';

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('--'));
const root = join(import.meta.dirname, '../../test/articles');
const data = process.env['SEED_DIR'] ?? join(import.meta.dirname, '../../seed/data');
const gazetteer = existsSync(data) ? readGazetteer(data) : emptyGazetteer();
const tag = loadTagger();
for (const set of readdirSync(root)
  .filter((name) => only.length === 0 || only.includes(name))
  .sort()) {
  const articles = readExpected(join(root, set));
  const { score, misses } = scoreArticles(articles, gazetteer, tag);
  console.log(`${scoreTable(set, articles.length, score)}\n`);
  if (args.includes('--misses')) console.log(`${missLines(misses)}\n`);
}
