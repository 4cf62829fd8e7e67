import { Link as RouteLink } from 'wouter';
import { PREFIX } from '../../public-address.ts';
import type { MetaFragment } from '../generated/documents.ts';
import { dayWords } from '../time/days.ts';
import { countLabel } from '../labels.ts';
import { Link } from '../navigation.tsx';
import { toPage } from '../question/route.ts';

export function DossierIntro({ meta }: { readonly meta: MetaFragment }) {
  const { dossier } = meta;
  return (
    <div className="subject">
      <p>
        {dossier !== null && <strong>{dossier.title}: </strong>}
        {sizeWords(meta)}.
      </p>
      <nav className="examples" aria-label="Questions to begin with">
        {dossier?.questions.map(({ text, address }) => (
          <RouteLink key={address} href={PREFIX + address} className="example">
            {text}
          </RouteLink>
        ))}
        <Link to={toPage({ kind: 'about' })} className="example">
          About these facts
        </Link>
      </nav>
    </div>
  );
}

/** `106 rights of 51 parties, from 175 public sources to 20 July 2026`. */
export function sizeWords({ counts, newestSource }: MetaFragment): string {
  const amountOf = (type: string): number => counts.find((part) => part.type === type)?.count ?? 0;
  const until = newestSource === null ? '' : ` to ${dayWords(newestSource)}`;
  return `${countLabel(amountOf('RIGHT'), 'right')} of ${countLabel(amountOf('PARTY'), 'party', 'parties')}, from ${countLabel(amountOf('SOURCE'), 'public source')}${until}`;
}
