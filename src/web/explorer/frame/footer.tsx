import { PREFIX } from '../../public-address.ts';
import type { MetaFragment } from '../generated/documents.ts';
import { dayWords } from '../time/days.ts';
import { Link } from '../navigation.tsx';
import { toPage } from '../question/route.ts';
import { sizeWords } from './dossier-intro.tsx';

export function Footer({ meta }: { readonly meta: MetaFragment | null }) {
  return (
    <footer className="bottom">
      {meta !== null && (
        <p>
          {sizeWords(meta)}. Dataset{' '}
          <code title={meta.datasetVersion}>{meta.datasetVersion.slice(0, 12)}</code>, today is{' '}
          {dayWords(meta.today)}.
        </p>
      )}
      <p>
        <Link to={toPage({ kind: 'about' })}>About</Link> ·{' '}
        <a href={`${PREFIX}/playground`}>Playground</a> ·{' '}
        <a href={`${PREFIX}/schema.graphql`}>Schema</a>
      </p>
    </footer>
  );
}
