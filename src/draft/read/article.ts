import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ArticleError } from './article-error.ts';
import { decode } from './decode.ts';
import { DOCUMENTS, type DocumentText, isDocument, readDocument } from './documents.ts';
import { fetchPage } from './fetch-page.ts';
import { visible } from './normalised-text.ts';
import type { PageText } from './html.ts';
import { readTextHead } from './text-head.ts';

/** An article with its text and the data of its source. */
export interface Article {
  /** The path or address of the article, as given by the user. */
  readonly origin: string;
  /** The text of record: offsets and hashes are taken on exactly this. */
  readonly text: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF day, month or year; null if the article gives none. */
  readonly published: string | null;
  readonly url: string | null;
  /** Whether the page states that it shows only a part of the article. */
  readonly partial: boolean;
}

/** The user's data on the article, which win over those in it. */
export interface ArticleHints {
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
}

/** The largest file or page that is read. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** The bytes of an article, with their type and encoding if these are known. */
export interface ArticleBytes {
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** Media type, such as text/html. */
  readonly type: string;
  /** The charset of an HTTP header, or null. */
  readonly charset: string | null;
}

/**
 * Gets an article from a file (.html, .htm, .txt, .md, .pdf, .docx) or an http(s) address.
 *
 * @throws {ArticleError} with a sentence for the terminal
 */
export async function articleBytes(origin: string): Promise<ArticleBytes> {
  const found = isAddress(origin) ? await fetchPage(origin, MAX_BYTES) : await readLocal(origin);
  return { origin, ...found };
}

/**
 * Reads an article out of its bytes.
 *
 * @throws {ArticleError} with a sentence for the terminal
 */
export async function articleOf(
  { origin, bytes, type, charset }: ArticleBytes,
  hints: ArticleHints = {},
): Promise<Article> {
  const url = hints.url ?? (isAddress(origin) ? origin : null);
  const html = !isDocument(type) && /html|xml/i.test(type);
  const read = html
    ? (await import('./html.ts')).readPage(decode(bytes, charset, true), url)
    : plainText(
        isDocument(type)
          ? await readDocument(bytes, type)
          : { text: decode(bytes, charset, false), title: null },
      );
  return {
    origin,
    ...read,
    title: visible(hints.title ?? read.title ?? basename(origin)),
    publisher: hints.publisher ?? (read.publisher === null ? null : visible(read.publisher)),
    published: hints.published ?? read.published,
    url: url ?? read.url,
  };
}

function plainText({ text, title }: DocumentText): PageText {
  const head = readTextHead(text);
  return { ...head, title: title ?? head.title, text, url: null, partial: false };
}

/** Gets an article and reads it. */
export async function readArticle(origin: string, hints: ArticleHints = {}): Promise<Article> {
  return articleOf(await articleBytes(origin), hints);
}

function isAddress(origin: string): boolean {
  return /^https?:\/\//i.test(origin);
}

async function readLocal(path: string): Promise<Omit<ArticleBytes, 'origin'>> {
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
  return { bytes, type, charset: null };
}

/** The media types by the end of a file's name. */
const TYPES: Readonly<Record<string, string>> = {
  ...DOCUMENTS,
  ...Object.fromEntries(['.html', '.htm', '.xhtml'].map((one) => [one, 'text/html'])),
  ...Object.fromEntries(['.txt', '.text', '.md', '.markdown'].map((one) => [one, 'text/plain'])),
};
