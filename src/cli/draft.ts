/**
 * `npm run draft -- ARTICLE`: an article to a draft in the seed format, for review. See
 * docs/drafting.md.
 */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { readArticle } from '../draft/read/article.ts';
import { type Beside, readBeside } from '../draft/worker.ts';
import { slug } from '../draft/ids.ts';
import { summaryOf } from '../draft/summary.ts';
import { CommandError, runCommand, usageOf, value } from './command-line.ts';

const COMMAND = {
  usage: `npm run draft -- ARTICLE [options]
  ARTICLE${' '.repeat(34)}a file (.html, .txt, .md) or an http(s) address`,
  options: {
    out: value('FILE', 'where the draft goes (default seed/drafts/<slug>.yaml)'),
    'text-out': value(
      'FILE',
      'also write the text of record there, on which offsets and hashes are taken',
    ),
    seed: value(
      'DIR',
      'the seed whose parties and rights are known (default SEED_DIR or seed/data)',
    ),
    publisher: value('NAME', 'if the article does not say'),
    title: value('TITLE', 'if the article does not say'),
    published: value('DATE', 'if the article does not say'),
    url: value('ADDRESS', 'if the article does not say'),
    model: value(
      'URL NAME',
      'let an OpenAI-compatible model read it as well (key in TENURE_MODEL_KEY)',
      z
        .string()
        .regex(
          /^https?:\/\/\S+ (?!--)\S/,
          'an address and a name, such as http://localhost:11434/v1 llama3',
        )
        .transform((text) => {
          const [url = '', ...name] = text.split(' ');
          return { url, name: name.join(' ') };
        }),
    ),
    'model-timeout': value(
      'S',
      'seconds to wait for it (default 120)',
      z.coerce.number('a number of seconds').positive('a number of seconds'),
    ),
  },
  operands: true,
};

await runCommand(COMMAND, withModelJoined(process.argv.slice(2)), async ({ options, operands }) => {
  let beside: Beside | null = null;
  try {
    const [origin, second] = operands;
    if (origin === undefined) throw new CommandError(usageOf(COMMAND));
    if (second !== undefined) throw new CommandError(`one article was expected: ${second} as well`);
    const folder =
      options.seed ?? process.env['SEED_DIR'] ?? join(import.meta.dirname, '../../seed/data');
    beside = readBeside(options.seed === null && !existsSync(folder) ? null : folder);
    const article = await readArticle(origin, options);
    const { draftText, readText } = await import('../draft/draft.ts');
    const { namesIn, partiesAmong } = await import('../draft/words/parties.ts');
    const { loadTagger } = await import('../draft/wink.ts');
    const { taggerOf } = await import('../draft/readings.ts');
    const { draftYaml, writeWhole } = await import('../draft/write.ts');
    const text = readText(article);
    const readings = await beside.readings(text.sentences, text.published);
    const names = namesIn(text.sentences);
    const tag = loadTagger();
    const answer = options.model
      ? await (
          await import('../draft/model/ask.ts')
        ).askModel(article.text, {
          ...options.model,
          key: process.env['TENURE_MODEL_KEY'] ?? null,
          timeoutMs: (options['model-timeout'] ?? 120) * 1000,
        })
      : null;
    const read = await readings(tag);
    const gazetteer = await beside.gazetteer();
    beside.end();
    const found = {
      parties: partiesAmong(names, gazetteer),
      amounts: read.map(({ amounts }) => amounts),
    };
    const { draft, dropped } = draftText(
      text,
      found,
      gazetteer,
      taggerOf(text.sentences, read, tag),
      answer,
    );
    for (const line of dropped) console.error(`dropped, ${line}`);
    const out =
      options.out ??
      join(
        import.meta.dirname,
        '../../seed/drafts',
        `${slug(/^https?:/i.test(origin) ? article.title : basename(origin, extname(origin))) || 'article'}.yaml`,
      );
    await writeWhole(out, draftYaml(draft));
    if (options['text-out']) await writeWhole(options['text-out'], article.text);
    console.log(summaryOf(draft, out));
    return 0;
  } finally {
    beside?.end();
  }
});

/** `--model URL NAME` takes two words, wherever it stands: they are read as one. */
function withModelJoined(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--model');
  const model = `--model=${words.slice(at + 1, at + 3).join(' ')}`;
  return at < 0 ? words : [...words.slice(0, at), model, ...words.slice(at + 3)];
}
