import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ArticleError } from '../read/article-error.ts';
import { visible } from '../read/normalised-text.ts';

const MAX_NAME_CHARACTERS = 80;

/** The name of the draft of an article: that of its file, or its title, in its own script. */
export function draftName(origin: string, title: string): string {
  const from = /^https?:/i.test(origin) ? title : basename(origin, extname(origin));
  const name = visible(from)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...name].slice(0, MAX_NAME_CHARACTERS).join('') || 'article';
}

/** The article of a draft: its path or address, and the hash of its text. */
type DraftOrigin = Readonly<Record<'origin' | 'sha256', string>>;

/**
 * The path to which a draft may be written. The draft of another article, a reviewed draft and a
 * file that is no draft are never overwritten.
 *
 * @param given   the file that the user named; null for one in the folder
 * @throws {ArticleError} if that may not be written
 */
export async function draftPath(
  given: string | null,
  folder: string,
  name: string,
  article: DraftOrigin,
): Promise<string> {
  for (let n = 1; ; n++) {
    const path = given ?? join(folder, `${name}${n === 1 ? '' : `-${n}`}.yaml`);
    const problem = await problemAt(path, article);
    if (problem === null) return path;
    if (given === null && problem !== REVIEWED) continue;
    throw new ArticleError(
      `a file that may be overwritten was expected: ${path} ${problem}; name another file with --out`,
    );
  }
}

const REVIEWED = 'holds decisions of a review';
const BLOCK = z.object({
  draft: z.object({
    article: z.unknown(),
    text: z.object({ sha256: z.unknown() }).partial().default({}),
    review: z.record(z.string(), z.unknown()).default({}),
  }),
});

/** The reason why a draft of an article may not be written to a file; null if it may. */
async function problemAt(path: string, { origin, sha256 }: DraftOrigin): Promise<string | null> {
  let data: unknown;
  try {
    data = parse(await readFile(path, 'utf8'), { logLevel: 'error' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  const { data: found } = BLOCK.safeParse(data);
  if (!found) return 'is no draft';
  const { article, text, review } = found.draft;
  if (article !== origin && text.sha256 !== sha256) return 'is the draft of another article';
  return Object.keys(review).length > 0 ? REVIEWED : null;
}
