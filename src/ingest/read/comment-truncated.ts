import { type Document, isScalar, Scalar, visit } from 'yaml';
import { keyText } from './plain.ts';

const FREE_TEXT = new Set([
  'action',
  'basis',
  'description',
  'governingLaw',
  'heading',
  'label',
  'locator',
  'name',
  'note',
  'phrase',
  'publisher',
  'quote',
  'rankReason',
  'reason',
  'role',
  'scope',
  'statement',
  'summary',
  'title',
  'what',
]);

/** Free texts without quotes that a comment cuts short on their own line: `label: Feed #1`. */
export function commentTruncatedTexts(
  document: Document,
  text: string,
): readonly { readonly offset: number; readonly found: string }[] {
  const cut: { offset: number; found: string }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return;
      if (typeof value.value !== 'string' || !FREE_TEXT.has(keyText(key))) return;
      const comment = /^[ \t]+(#[^\n]*)/.exec(text.slice(value.range[1], value.range[1] + 200));
      if (!comment) return;
      const found = `${value.value}, and a comment: ${comment[1]!.trim()}`;
      cut.push({ offset: value.range[0], found });
    },
  });
  return cut;
}
