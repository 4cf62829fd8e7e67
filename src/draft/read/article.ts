import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ArticleError } from './article-error.ts';
import { decode } from './decode.ts';
import { DOCUMENTS, isDocument, readDocument } from './documents.ts';
import { fetchPage } from './fetch-page.ts';
import { visible } from './normalised-text.ts';
import { readTextHead, type SourceData } from './text-head.ts';

export interface Article extends SourceData {
  /** The path or address of the article, as given by the user. */
  readonly origin: string;
  /** The text of record: offsets and hashes are taken on exactly this. */
  readonly text: string;
  readonly title: string;
}

/** The user's data on the article, which win over those in it. */
export type ArticleHints = Partial<Omit<SourceData, 'partial'>>;

const MAX_BYTES = 5 * 1024 * 1024;

/** The bytes of an article; the type is a media type, with its charset if an address tells it. */
export type ArticleBytes = Awaited<ReturnType<typeof articleBytes>>;

/** Gets an article from a file or an http(s) address. @throws {ArticleError} for the terminal */
export async function articleBytes(origin: string) {
  const found = isAddress(origin) ? await fetchPage(origin, MAX_BYTES) : await readLocal(origin);
  return { origin, ...found };
}

/** Reads an article out of its bytes. @throws {ArticleError} for the terminal */
export async function articleOf(found: ArticleBytes, hints: ArticleHints = {}): Promise<Article> {
  const { origin } = found;
  const { text, ...said } = await textOf(found);
  const head = readTextHead(text);
  const publisher = hints.publisher ?? said.publisher ?? head.publisher;
  return {
    origin,
    text,
    title: visible(hints.title ?? said.title ?? head.title ?? basename(origin)),
    publisher: publisher === null ? null : visible(publisher),
    published: hints.published ?? said.published ?? head.published,
    url: hints.url ?? (isAddress(origin) ? origin : (said.url ?? null)),
    partial: said.partial ?? false,
  };
}

async function textOf(found: ArticleBytes): Promise<Partial<SourceData> & { text: string }> {
  const { bytes, type } = found;
  if (isDocument(type)) return readDocument(bytes, type);
  const isPage = /html|xml/i.test(type);
  const text = decode(bytes, type, isPage);
  return isPage ? (await import('./html.ts')).readPage(text) : { text };
}

export async function readArticle(origin: string, hints: ArticleHints = {}): Promise<Article> {
  return articleOf(await articleBytes(origin), hints);
}

function isAddress(origin: string): boolean {
  return /^https?:\/\//i.test(origin);
}

async function readLocal(path: string) {
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined)
    throw new ArticleError(
      `an article in .html, .txt, .md, .pdf or .docx, or an http(s) address, was expected: ${path}`,
    );
  const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    const problem = code === 'ENOENT' ? 'no such file' : (code ?? 'unreadable');
    throw new ArticleError(`an article that can be read was expected: ${path} (${problem})`);
  });
  if (bytes.length > MAX_BYTES)
    throw new ArticleError(
      `an article of at most ${MAX_BYTES / 1024 / 1024} MB was expected: ${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
    );
  return { bytes, type };
}

/** The media types by the end of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  ...DOCUMENTS,
  ...Object.fromEntries(['.html', '.htm', '.xhtml'].map((one) => [one, 'text/html'])),
  ...Object.fromEntries(['.txt', '.text', '.md', '.markdown'].map((one) => [one, 'text/plain'])),
};
