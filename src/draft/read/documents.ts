import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { ArticleError } from './article-error.ts';

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
export async function readDocument(bytes: Uint8Array, type: string) {
  const isPdf = type.startsWith(DOCUMENTS['.pdf']!);
  const [name, packageName] = isPdf ? ['PDF', 'pdfjs-dist'] : ['DOCX', 'mammoth'];
  const refused = (message: string) => (cause: unknown) => {
    throw new ArticleError(message, { cause });
  };
  await import(isPdf ? 'pdfjs-dist/legacy/build/pdf.mjs' : 'mammoth').catch(
    refused(
      `the package ${packageName} was expected, to read ${name}: it is not installed; npm install --no-save ${packageName}`,
    ),
  );
  const document = await (isPdf ? readPdf(bytes) : readDocx(bytes)).catch(
    refused(`a ${name} document was expected: it cannot be read`),
  );
  if (document.text.trim() === '')
    throw new ArticleError(`a ${name} document with text was expected: it has none, only pictures`);
  return document;
}

async function readDocx(bytes: Uint8Array) {
  const { default: mammoth } = await import('mammoth');
  const { textOfHtml } = await import('./html.ts');
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
  return { text: textOfHtml(value), title: null };
}

async function readPdf(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
  const { Title: title } = info as { readonly Title?: string };
  return { text: pages.join('\n\n').trim(), title: title?.trim() || null };
}

/** The largest distance of two lines of one paragraph, in heights of a line. */
const MAX_LEADING = 1.7;

/** The lines of a page; an empty line if the gap to the next is wider than between lines. */
function pageText(pieces: readonly TextItem[]): string {
  const aboveFoot = ({ transform }: TextItem): number => transform[5] as number;
  let text = '';
  let last: TextItem | null = null;
  for (const piece of pieces) {
    if (piece.str !== '') {
      const gap = last ? aboveFoot(last) - aboveFoot(piece) : 0;
      const height = Math.max(piece.height, last?.height ?? 0, 1);
      if (gap > height * MAX_LEADING && text.endsWith('\n')) text += '\n';
      last = piece;
    }
    text += piece.str + (piece.hasEOL ? '\n' : '');
  }
  return text.replace(/[ \t]+$/gm, '');
}
