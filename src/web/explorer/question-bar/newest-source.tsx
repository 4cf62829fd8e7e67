import type { AnsweredContext } from '../answers/types.ts';
import { momentWords } from '../time/term-words.ts';

/** Up to when sources were read: the answer knows nothing later. */
export function NewestSource({ asked }: { readonly asked: AnsweredContext | null }) {
  const source = asked?.newestSource ?? null;
  if (source === null) return null;
  return <p className="quiet newest-source">From sources up to {momentWords(source.published)}.</p>;
}
