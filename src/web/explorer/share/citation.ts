import { countLabel } from '../labels.ts';
import { dayWords } from '../time/days.ts';

/** What a citation names. */
export interface Citable {
  /** The question in one line, without the known day. */
  readonly title: string;
  readonly filters: readonly string[];
  /** Rights in the answer. */
  readonly total: number;
  /** Days, as ISO text. */
  readonly knownAt: string;
  readonly today: string;
  readonly dataset: string;
  readonly link: string;
}

/** As an entry of a list of references. */
export function plainCitation(cited: Citable): string {
  const { total, knownAt, dataset, link, today } = cited;
  return `Tenure. “${titleWords(cited)}.” ${countLabel(total, 'right')}. As known on ${dayWords(knownAt)}, dataset ${dataset}. ${link} (accessed ${dayWords(today)}).`;
}

/** As a footnote. */
export function footnote(cited: Citable): string {
  const { knownAt, dataset, link, today } = cited;
  return `Tenure, “${titleWords(cited)}”, as known on ${dayWords(knownAt)} (dataset ${dataset}), ${link} (accessed ${dayWords(today)}).`;
}

function titleWords({ title, filters }: Citable): string {
  return [title, ...filters].join('; ');
}
