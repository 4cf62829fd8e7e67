/**
 * `npm run draft:review -- FILE`: asks about each record of a draft and writes the accepted ones
 * into the seed. See docs/drafting.md.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { ArticleError } from '../draft/read/article-error.ts';
import type { Draft } from '../draft/records.ts';
import { acceptAbove, undecided } from '../draft/review/decide.ts';
import { givePublished, openDraft } from '../draft/review/draft-file.ts';
import { writeAccepted } from '../draft/review/write-accepted.ts';
import { isSound, showQuestions } from '../draft/review/show.ts';
import { reviewRecords } from '../draft/review/review-records.ts';
import { draftYaml, writeWhole } from '../draft/write/yaml.ts';
import { CommandError, runCommand, usageOf, value } from './command-line.ts';

const COMMAND = {
  usage: `npm run draft:review -- FILE [options]
  FILE${' '.repeat(37)}a draft from npm run draft`,
  options: {
    article: value('PATH', 'your copy of the article (default: where it was drafted from)'),
    'accept-above': value(
      '0.9',
      'accept records that are at least this sure, without asking',
      z.coerce
        .number('a number from 0 to 1')
        .min(0, 'a number from 0 to 1')
        .max(1, 'a number from 0 to 1'),
    ),
    into: value('DIR', 'the seed folder to write into (default SEED_DIR or seed/data)'),
    published: value('DATE', 'the publication date, if the draft has none'),
  },
  operands: true,
};

process.exitCode = await runCommand(
  COMMAND,
  process.argv.slice(2),
  async ({ options, operands }) => {
    if (operands.length !== 1) throw new CommandError(usageOf(COMMAND));
    const minConfidence = options['accept-above'];
    const into =
      options.into ?? process.env['SEED_DIR'] ?? join(import.meta.dirname, '../../seed/data');
    if (!statSync(into, { throwIfNoEntry: false })?.isDirectory())
      throw new ArticleError(`a seed folder was expected: ${into}`);
    const path = operands[0]!;
    const opened = await openDraft(path, options.article);
    const { copy } = opened;
    let { draft } = opened;
    if (options.published) givePublished(draft, options.published);
    const save = (reviewed: Draft): Promise<void> => writeWhole(path, draftYaml(reviewed));
    if (minConfidence === null) {
      const terminal = createInterface({ input: process.stdin, output: process.stdout });
      const lines = terminal[Symbol.asyncIterator]();
      try {
        draft = await reviewRecords(draft, copy, {
          color: process.stdout.isTTY,
          print: (line) => {
            console.log(line);
          },
          save,
          ask: async (prompt) => {
            process.stdout.write(prompt);
            const { value, done } = await lines.next();
            return done ? null : String(value);
          },
        });
      } finally {
        terminal.close();
      }
    } else draft = acceptAbove(draft, minConfidence, (record) => isSound(copy, record));
    await save(draft);
    const left = undecided(draft);
    if (Object.values(draft.draft.review ?? {}).includes('accepted')) {
      if (draft.sources.some((source) => source['published'] == null))
        throw new ArticleError(
          'a publication date was expected, since a seed cannot do without: give --published DATE',
        );
      const placed = await writeAccepted(draft, path, into);
      if (placed.file) console.log(`${placed.file}: ${placed.records} records`);
      if (placed.evidence.length > 0)
        console.log(`evidence added to ${placed.evidence.join(', ')}`);
    } else console.log('Nothing was accepted; the seed is as it was.');
    if (draft.draft.open.length > 0)
      console.log(showQuestions(copy, draft, minConfidence !== null, process.stdout.isTTY));
    if (left.length > 0)
      console.log(
        `${left.length} not decided yet: ${left
          .slice(0, 8)
          .map(({ record }) => record.id)
          .join(', ')}${left.length > 8 ? ' …' : ''}`,
      );
    return 0;
  },
);
