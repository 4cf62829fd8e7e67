import type { Meta } from '../answers/types.ts';
import { dayWords } from '../time/days.ts';
import { number } from '../labels.ts';

/** The size and version of the dataset, and links to other tools. */
export function Footer({ meta }: { readonly meta: Meta | null }) {
  const amountOf = (type: string): string =>
    number(meta?.counts.find((part) => part.type === type)?.count ?? 0);
  return (
    <footer className="bottom">
      {meta !== null && (
        <p>
          {amountOf('RIGHT')} rights of {amountOf('PARTY')} parties, from {amountOf('SOURCE')}{' '}
          sources{meta.newestSource !== null && `, the newest of ${dayWords(meta.newestSource)}`}.{' '}
          Dataset <code title={meta.datasetVersion}>{meta.datasetVersion.slice(0, 12)}</code>, today
          is {dayWords(meta.today)}.
        </p>
      )}
      <p>
        <a href="/playground">Playground</a> · <a href="/schema.graphql">Schema</a>
      </p>
    </footer>
  );
}
