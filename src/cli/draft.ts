/** `npm run draft -- ARTICLE`: an article to a draft in the seed format, for review. See docs/drafting.md. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../draft/article/article.ts';
import { ArticleError } from '../draft/article/article-error.ts';
import { type Beside, readBeside } from '../draft/beside.ts';
import { slug } from '../draft/ids.ts';
import { summaryOf } from '../draft/summary.ts';

const USAGE = `npm run draft -- ARTICLE [options]
  ARTICLE            a file (.html, .txt, .md) or an http(s) address
  --out FILE         where the draft goes (default seed/drafts/<slug>.yaml)
  --text-out FILE    also write the text of record there, on which offsets and hashes are taken
  --seed DIR         the seed whose parties and rights are known (default SEED_DIR or seed/data)
  --publisher NAME   --title TITLE   --published DATE   --url ADDRESS   where the article does not say
  --model URL NAME   let an OpenAI-compatible model read it as well (key in TENURE_MODEL_KEY)
  --model-timeout S  seconds to wait for it (default 120)`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let beside: Beside | null = null;
  try {
    const { model, rest } = modelOf(args);
    const { values, positionals } = options(rest);
    if (values.help || positionals.length === 0) {
      (values.help ? console.log : console.error)(USAGE);
      return values.help ? 0 : 1;
    }
    const [origin, second] = positionals as [string, string?];
    if (second !== undefined) throw new ArticleError(`one article was expected: ${second} as well`);
    const folder =
      values.seed ?? process.env['SEED_DIR'] ?? join(import.meta.dirname, '../../seed/data');
    beside = readBeside(values.seed === undefined && !existsSync(folder) ? null : folder);
    const article = await readArticle(origin, {
      publisher: values.publisher,
      title: values.title,
      published: values.published,
      url: values.url,
    });
    const { draftText, readText } = await import('../draft/draft.ts');
    const { namesIn, partiesAmong } = await import('../draft/parties/parties.ts');
    const { loadTagger } = await import('../draft/wink.ts');
    const { taggerOf } = await import('../draft/readings.ts');
    const { draftYaml, writeWhole } = await import('../draft/write.ts');
    const text = readText(article);
    const readings = await beside.readings(text.sentences, text.published);
    const names = namesIn(text.sentences);
    const tag = loadTagger();
    const answer = model
      ? await (
          await import('../draft/model/ask.ts')
        ).askModel(article.text, {
          ...model,
          key: process.env['TENURE_MODEL_KEY'] ?? null,
          timeoutMs: secondsOf(values['model-timeout']) * 1000,
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
      values.out ??
      join(
        import.meta.dirname,
        '../../seed/drafts',
        `${slug(/^https?:/i.test(origin) ? article.title : basename(origin, extname(origin))) || 'article'}.yaml`,
      );
    await writeWhole(out, draftYaml(draft));
    if (values['text-out']) await writeWhole(values['text-out'], article.text);
    console.log(summaryOf(draft, out));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    beside?.end();
  }
}

/** `--model URL NAME` takes two words, wherever it stands. */
function modelOf(args: readonly string[]): {
  readonly model: { readonly url: string; readonly name: string } | null;
  readonly rest: readonly string[];
} {
  const at = args.indexOf('--model');
  if (at < 0) return { model: null, rest: args };
  const [url, name] = [args[at + 1], args[at + 2]];
  if (!url || !name || !/^https?:\/\//.test(url) || name.startsWith('--'))
    throw new ArticleError(
      '--model takes an address and a name: --model http://localhost:11434/v1 llama3',
    );
  return { model: { url, name }, rest: [...args.slice(0, at), ...args.slice(at + 3)] };
}

function secondsOf(text: string | undefined): number {
  const seconds = text === undefined ? 120 : Number(text);
  if (!(seconds > 0)) throw new ArticleError(`--model-timeout takes seconds: ${text}`);
  return seconds;
}

function options(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'text-out': { type: 'string' },
      seed: { type: 'string' },
      publisher: { type: 'string' },
      title: { type: 'string' },
      published: { type: 'string' },
      url: { type: 'string' },
      'model-timeout': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
