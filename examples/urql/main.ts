import type { RightRowFragment } from 'tenure-client';
import { clientOf, rightsInYear } from './rights.ts';

const client = clientOf(new URL('/graphql', location.href).href);
const year = document.querySelector<HTMLInputElement>('#year')!;
const said = document.querySelector('#said')!;
const rows = document.querySelector('#rows')!;

async function show(): Promise<void> {
  const asked = year.value;
  try {
    const { totalCount, edges } = await rightsInYear(client, Number(asked));
    if (asked !== year.value) return; // another year was picked meanwhile
    rows.replaceChildren(...edges.map(({ node }) => rowOf(node)));
    said.textContent =
      totalCount > edges.length
        ? `the first ${edges.length} of ${totalCount} rights`
        : `${totalCount} rights`;
  } catch (error) {
    said.textContent = (error as Error).message;
  }
}

function rowOf({ holder, label, effective, evidence }: RightRowFragment): HTMLElement {
  const row = document.createElement('tr');
  const sources = new Map(evidence.map(({ source }) => [source.ref, source]));
  row.append(
    cell(holder.name),
    cell(label),
    cell(effective.lastDay ?? (effective.endUnknown ? 'end not published' : 'no end')),
    cell(...[...sources.values()].flatMap((source, i) => [i > 0 ? ', ' : '', linkTo(source)])),
  );
  return row;
}

function cell(...content: readonly (string | Node)[]): HTMLElement {
  const td = document.createElement('td');
  td.append(...content);
  return td;
}

function linkTo({
  url,
  title,
  publisher,
}: RightRowFragment['evidence'][number]['source']): string | Node {
  if (url === null) return `${publisher}: ${title}`;
  const link = document.createElement('a');
  Object.assign(link, { href: url, title, textContent: publisher });
  return link;
}

year.addEventListener('change', () => void show());
void show();
