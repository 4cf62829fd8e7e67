import { ArticleError } from './article-error.ts';

/** What a document says of itself beside its text. */
export interface DocumentText {
  readonly text: string;
  readonly title: string | null;
}

/** The media types of documents whose text is extracted, by the end of their names. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function isDocument(type: string): boolean {
  return Object.values(DOCUMENTS).some((one) => type.startsWith(one));
}

/**
 * The text of a PDF or a Word document, its paragraphs with an empty line between them. The
 * packages that extract it are no part of an installation: they are loaded when a document is read.
 *
 * @throws {ArticleError} if the package is not installed, or the document cannot be read
 */
export async function readDocument(bytes: Uint8Array, type: string): Promise<DocumentText> {
  const [name, read] = type.startsWith(DOCUMENTS['.pdf']!)
    ? (['PDF', pdf] as const)
    : (['DOCX', docx] as const);
  let document: DocumentText;
  try {
    document = await read(bytes);
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    throw new ArticleError(`a ${name} document was expected: it cannot be read`, { cause });
  }
  if (document.text.trim() === '')
    throw new ArticleError(`a ${name} document with text was expected: it has none, only pictures`);
  return document;
}

/** Loads a package that may not be there. */
async function loaded<T>(load: () => Promise<T>, name: string, document: string): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new ArticleError(
      `the package ${name} was expected, to read ${document}: it is not installed; npm install --no-save ${name}`,
      { cause },
    );
  }
}

async function docx(bytes: Uint8Array): Promise<DocumentText> {
  const mammoth = await loaded(async () => (await import('mammoth')).default, 'mammoth', 'DOCX');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return { text: value.trim(), title: null };
}

/** A piece of a line on a page of a PDF, from bottom to top. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The last of six numbers is the height above the foot of the page. */
  readonly transform: readonly number[];
}

async function pdf(bytes: Uint8Array): Promise<DocumentText> {
  const { getDocument, VerbosityLevel } = await loaded(
    () => import('pdfjs-dist/legacy/build/pdf.mjs'),
    'pdfjs-dist',
    'PDF',
  );
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(pageText(items.filter((item) => 'str' in item)));
  }
  const { info } = await document.getMetadata();
  await task.destroy();
  const title = (info as { readonly Title?: unknown }).Title;
  return {
    text: pages.join('\n\n').trim(),
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
  };
}

/** How many times the height of a line two lines of one paragraph are apart at most. */
const MAX_LEADING = 1.7;

/** The lines of a page; an empty line if the gap to the next is wider than between lines. */
function pageText(pieces: readonly Piece[]): string {
  let text = '';
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.str !== '') {
      const gap = last ? last.transform[5]! - piece.transform[5]! : 0;
      const height = Math.max(piece.height, last?.height ?? 0, 1);
      if (gap > height * MAX_LEADING && text.endsWith('\n')) text += '\n';
      last = piece;
    }
    text += piece.str + (piece.hasEOL ? '\n' : '');
  }
  return text.replace(/[ \t]+$/gm, '');
}
