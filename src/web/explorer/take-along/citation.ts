import { count } from '../labels.ts';
import { dayWords } from '../time/days.ts';

/** What a citation names. */
export interface Citable {
  /** The question in one line. */
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
  const { total, dataset, link, today } = cited;
  return `Tenure. “${titleWords(cited)}.” ${count(total, 'right')}. ${knownWords(cited)}, dataset ${dataset}. ${link}. Accessed ${dayWords(today)}.`;
}

/** As a footnote. */
export function footnote(cited: Citable): string {
  const { dataset, link, today } = cited;
  const known = knownWords(cited).replace(/^As/, 'as');
  return `Tenure, “${titleWords(cited)}”, ${known} (dataset ${dataset}), ${link} (accessed ${dayWords(today)}).`;
}

function titleWords({ title, filters }: Citable): string {
  return [title, ...filters].join('; ');
}

function knownWords({ knownAt }: Citable): string {
  return `As known on ${dayWords(knownAt)}`;
}
