import { PREFIX } from '../../public-address.ts';
import type {
  AnswerQueryVariables,
  CompareQueryVariables,
  YearsQueryVariables,
} from '../generated/documents.ts';

/** A question as the playground takes it over. */
export interface Handover {
  /** Without variables: its arguments stand in it. */
  readonly query: string;
  /** The address of the answer in the explorer. */
  readonly back: string;
}

/** The playground's address with a question in its fragment, which is never sent to a server. */
export function playgroundAddress(handover: Handover): string {
  return `${PREFIX}/playground#ask=${encodeURIComponent(JSON.stringify(handover))}`;
}

/** A list of rights, with the fields that the page shows. */
export function rightsQuery({ at, ...rest }: AnswerQueryVariables): string {
  return question(
    'Rights',
    `rights${argumentsOf({ ...at, ...rest, first: 20 })}`,
    `totalCount
summary
edges {
  node {
    label
    kind
    holder { name }
    counterparty { name }
    effective { startEarliest lastDay open endUnknown }
    evidence { source { title } }
  }
  evaluation {
    status
    certainty
    explanation
    lastConfirmed { day source { title } }
  }
}`,
  );
}

/** The rows of the matrix. */
export function yearsQuery(variables: YearsQueryVariables): string {
  return question(
    'Years',
    `rightsByYear${argumentsOf(variables)}`,
    `year
totalCount
groups {
  key
  inForce
  possible
  contingent
}`,
  );
}

/** A comparison of two views. */
export function compareQuery(variables: CompareQueryVariables): string {
  const right = '{ label kind holder { name } counterparty { name } }';
  return question(
    'Differences',
    `rightsDiff${argumentsOf(variables)}`,
    `summary
lost { right ${right} explanation }
gained ${right}
changed { before { label } fields { field before after } }
corrected { before { label } }
unchangedCount`,
  );
}

function question(name: string, field: string, selection: string): string {
  const inner = selection
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  return `query ${name} {\n  ${field} {\n${inner}\n  }\n}\n`;
}

/** Arguments as GraphQL writes them; those that are not given are left out. */
function argumentsOf(values: object): string {
  const given = fieldsOf(values);
  return given === '' ? '' : `(${given})`;
}

function fieldsOf(values: object): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}: ${literal(value, ENUMS.has(name))}`)
    .join(', ');
}

/** Arguments and fields of inputs whose values are names, not texts. */
const ENUMS = new Set(['match', 'statuses', 'kind', 'certainty', 'groupBy', 'field', 'direction']);

function literal(value: unknown, isEnum: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, isEnum)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${fieldsOf(value)} }`;
  return isEnum ? String(value) : JSON.stringify(value);
}
