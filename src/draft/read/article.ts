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
  readonly html: boolean;
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
  const page = !isDocument(type) && /html|xml/i.test(type);
  const read = isDocument(type)
    ? ofDocument(await readDocument(bytes, type))
    : await ofText(decode(bytes, charset, page), page, url);
  return {
    origin,
    text: read.text,
    title: visible(hints.title ?? read.title ?? basename(origin)),
    publisher: hints.publisher ?? (read.publisher === null ? null : visible(read.publisher)),
    published: hints.published ?? read.published,
    url: url ?? read.url,
    html: page,
    partial: read.partial,
  };
}

async function ofText(text: string, page: boolean, url: string | null): Promise<PageText> {
  if (page) return (await import('./html.ts')).readPage(text, url);
  return { ...readTextHead(text), text, url: null, partial: false };
}

function ofDocument({ text, title }: DocumentText): PageText {
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

async function readLocal(
  path: string,
): Promise<{ bytes: Uint8Array; type: string; charset: string | null }> {
  const extension = extname(path).toLowerCase();
  if (!/^\.(?:html?|xhtml|txt|md|markdown|text|pdf|docx)$/.test(extension))
    throw new ArticleError(
      `an article in .html, .txt, .md, .pdf or .docx, or an http(s) address, was expected: ${path}`,
    );
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ArticleError(
      `an article that can be read was expected: ${path} (${error.code === 'ENOENT' ? 'no such file' : (error.code ?? 'unreadable')})`,
    );
  });
  if (bytes.length > MAX_BYTES)
    throw new ArticleError(
      `an article of at most ${MAX_BYTES / 1024 / 1024} MB was expected: ${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
    );
  return { bytes, type: typeOf(extension), charset: null };
}

function typeOf(extension: string): string {
  return DOCUMENTS[extension] ?? (/htm/.test(extension) ? 'text/html' : 'text/plain');
}
