import { ThingLink } from '../navigation.tsx';
import { THING_KINDS } from '../question/route.ts';

const ID = new RegExp(`((?:${THING_KINDS.join('|')}):[a-z0-9]+(?:[-.][a-z0-9]+)*)`);

/** A text with ids such as `source:openai-2025-10-28` as links. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(ID).map((part, index) =>
    index % 2 === 1 ? (
      <ThingLink key={index} id={part}>
        {part.slice(part.indexOf(':') + 1)}
      </ThingLink>
    ) : (
      part
    ),
  );
}
