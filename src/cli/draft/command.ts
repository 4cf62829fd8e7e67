import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Drafted } from '../../draft/draft.ts';
import { askModel } from '../../draft/model/ask.ts';
import { promptText } from '../../draft/model/prompt.ts';
import { articleBytes } from '../../draft/read/article.ts';
import { ArticleError } from '../../draft/read/article-error.ts';
import { printable } from '../../draft/read/normalised-text.ts';
import { startWorker, type Worker } from '../../draft/worker.ts';
import { draftName, draftPath } from '../../draft/write/draft-path.ts';
import { writeWhole } from '../../draft/write/yaml.ts';
import { CommandError, runCommand, texts, usageOf, value } from '../command-line.ts';

const COMMAND = {
  usage: `npm run draft -- ARTICLE [options]
  ARTICLE${' '.repeat(34)}a file (.html, .txt, .md, .pdf, .docx) or an http(s) address`,
  options: {
    out: value('FILE', 'the file of the draft (default seed/drafts/<slug>.yaml)'),
    'text-out': value('FILE', 'also write the text that offsets and hashes refer to'),
    seed: value(
      'DIR',
      'the seed with the known parties and rights (default SEED_DIR or seed/data)',
    ),
    publisher: value('NAME', 'if the article does not say'),
    title: value('TITLE', 'if the article does not say'),
    published: value('DATE', 'if the article does not say'),
    url: value('ADDRESS', 'if the article does not say'),
    model: value(
      'URL NAME',
      'also ask an OpenAI-compatible model (key in TENURE_MODEL_KEY)',
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
      'seconds to wait for each of its answers (default 120)',
      z.coerce.number('a number of seconds').positive('a number of seconds'),
    ),
    ask: value('FILE', 'write there what any assistant has to be asked, to be pasted by hand'),
    answer: texts('FILE', 'what the assistant wrote; given once for each part'),
  },
  operands: true,
};

type Line = Parameters<Parameters<typeof runCommand<(typeof COMMAND)['options']>>[2]>[0];

/** Runs `npm run draft` with its arguments; `start` starts what drafts. Returns the exit code. */
export function runDraft(words: readonly string[], start = startWorker): Promise<number> {
  return runCommand(COMMAND, withModelJoined(words), (line) => draft(line, start));
}

async function draft({ options, operands }: Line, start: typeof startWorker): Promise<number> {
  const [origin, second] = operands;
  if (origin === undefined) throw new CommandError(usageOf(COMMAND));
  if (second !== undefined) throw new CommandError(`one article was expected: ${second} as well`);
  if (options.model && options.answer.length > 0)
    throw new CommandError('--model or --answer was expected: both were given');
  const folder =
    options.seed ?? process.env['SEED_DIR'] ?? join(import.meta.dirname, '../../../seed/data');
  const worker = start(options.seed === null && !existsSync(folder) ? null : folder);
  try {
    const byRules = await worker.draft({ article: await articleBytes(origin), hints: options });
    if (options.ask !== null) await writeQuestions(options.ask, byRules);
    const { drafted, failure } = await withModel(worker, byRules, options);
    for (const line of drafted.dropped) console.error(printable(`dropped, ${line}`));
    const path = await draftPath(
      options.out,
      join(import.meta.dirname, '../../../seed/drafts'),
      draftName(origin, drafted.title),
      { origin, sha256: drafted.sha256 },
    );
    await writeWhole(path, drafted.yaml);
    if (options['text-out']) await writeWhole(options['text-out'], drafted.text);
    console.log(`${path}: ${drafted.summary}`);
    console.log(`Review it: npm run draft:review -- ${path}`);
    if (failure !== null) console.error(printable(`drafted by rules alone: ${failure}`));
    return failure === null ? 0 : 1;
  } finally {
    worker.end();
  }
}

/** A file for each part of the article: FILE, then FILE with a number. */
async function writeQuestions(file: string, { prompts }: Drafted): Promise<void> {
  const paths = prompts.map((_, i) => (i === 0 ? file : file.replace(/(\.\w+)?$/, `-${i + 1}$1`)));
  for (const [i, prompt] of prompts.entries()) await writeWhole(paths[i]!, promptText(prompt));
  console.log(`Ask any assistant what stands in ${paths.join(', ')}; draft again with --answer.`);
}

/** The draft joined with a model's answer; without one if that fails, with the reason. */
async function withModel(
  worker: Worker,
  byRules: Drafted,
  { model, answer, 'model-timeout': seconds }: Line['options'],
): Promise<{ readonly drafted: Drafted; readonly failure: string | null }> {
  if (!model && answer.length === 0) return { drafted: byRules, failure: null };
  const key = process.env['TENURE_MODEL_KEY'] ?? null;
  const timeoutMs = (seconds ?? 120) * 1000;
  const answers: string[] = [];
  try {
    if (model)
      for (const prompt of byRules.prompts)
        answers.push(await askModel(prompt, { ...model, key, timeoutMs }));
    for (const file of answer)
      answers.push(
        await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
          throw new ArticleError(`an answer that can be read was expected: ${file} (${code})`);
        }),
      );
    return { drafted: await worker.draft({ answer: answers.join('\n') }), failure: null };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { drafted: byRules, failure: error.message };
  }
}

/** `--model URL NAME` takes two words: joins them into one. */
function withModelJoined(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--model');
  const model = `--model=${words.slice(at + 1, at + 3).join(' ')}`;
  return at < 0 ? words : [...words.slice(0, at), model, ...words.slice(at + 3)];
}
