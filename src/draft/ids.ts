import { normalise } from '../domain/text/normalise.ts';

/** A lower-case slug, cut at a word; empty if no letter or digit of the Latin script is left. */
export function slug(text: string, maxLength = 48): string {
  const plain = normalise(text.replace(/['’]s\b/g, 's'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= maxLength) return plain;
  const cut = plain.slice(0, maxLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 12)).replace(/-+$/, '');
}

/** Gives ids that nobody has: a number is added if the plain one is taken. */
export function idMaker(taken: ReadonlySet<string>): (prefix: string, text: string) => string {
  const used = new Set(taken);
  return (prefix, text) => {
    const base = `${prefix}:${slug(text, 60) || 'unnamed'}`;
    let id = base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return id;
  };
}
