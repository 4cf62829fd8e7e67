import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { ArticleError } from '../read/article-error.ts';
import { visible } from '../read/flat.ts';

/** The longest name of a file, in characters. */
const MAX_NAME = 80;

/** The name of the draft of an article: that of its file, or its title, in its own script. */
export function draftName(origin: string, title: string): string {
  const from = /^https?:/i.test(origin) ? title : basename(origin, extname(origin));
  const name = visible(from)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return [...name].slice(0, MAX_NAME).join('') || 'article';
}

/** The article of a draft: where it was read, and the hash of its text. */
export interface Drafting {
  readonly origin: string;
  readonly sha256: string;
}

/**
 * Where a draft may go. The draft of another article, a reviewed draft and a file that is no draft
 * are never overwritten.
 *
 * @param given   the file that the asker named; null for one in the folder
 * @throws {ArticleError} if that may not be written
 */
export async function draftPath(
  given: string | null,
  folder: string,
  name: string,
  article: Drafting,
): Promise<string> {
  if (given !== null) {
    const found = await foundAt(given, article);
    if (found === null || found === 'SAME') return given;
    throw new ArticleError(
      `a file that may be overwritten was expected: ${given} ${PROBLEM[found]}`,
    );
  }
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}.yaml`);
    const found = await foundAt(path, article);
    if (found === null || found === 'SAME') return path;
    if (found === 'REVIEWED')
      throw new ArticleError(
        `a draft without decisions was expected: ${path} ${PROBLEM[found]}; name another file with --out`,
      );
  }
}

type Found = 'SAME' | 'REVIEWED' | 'OTHER' | 'NO_DRAFT';

const PROBLEM: Readonly<Record<Exclude<Found, 'SAME'>, string>> = {
  REVIEWED: 'holds decisions of a review',
  OTHER: 'is the draft of another article',
  NO_DRAFT: 'is no draft',
};

/** What stands in a file, compared with an article; null if there is no file. */
async function foundAt(path: string, { origin, sha256 }: Drafting): Promise<Found | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return 'NO_DRAFT';
  }
  const block = blockIn(text);
  if (!block) return 'NO_DRAFT';
  if (block.article !== origin && block.text?.sha256 !== sha256) return 'OTHER';
  return Object.keys(block.review ?? {}).length > 0 ? 'REVIEWED' : 'SAME';
}

interface Block {
  readonly article?: unknown;
  readonly text?: { readonly sha256?: unknown };
  readonly review?: object;
}

function blockIn(text: string): Block | null {
  try {
    return (parse(text) as { readonly draft?: Block } | null)?.draft ?? null;
  } catch {
    return null;
  }
}
