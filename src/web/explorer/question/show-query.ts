import { PREFIX } from '../../public-address.ts';
import type {
  AnswerQueryVariables,
  CompareQueryVariables,
  YearsQueryVariables,
} from '../generated/documents.ts';

/**
 * The playground's address with a question in its fragment, which is never sent to a server. The
 * arguments stand in the query; `back` is the address of the answer in the explorer.
 */
export function playgroundAddress(query: string, back: string): string {
  return `${PREFIX}/playground#ask=${encodeURIComponent(JSON.stringify({ query, back }))}`;
}

export function rightsQuery({ at, ...rest }: AnswerQueryVariables): string {
  return `query Rights {
  rights(${fieldsOf({ ...at, ...rest, first: 20 })}) {
    totalCount
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
    }
  }
}
`;
}

export function yearsQuery(variables: YearsQueryVariables): string {
  return `query Years {
  rightsByYear(${fieldsOf(variables)}) {
    year
    totalCount
    groups {
      key
      inForce
      possible
      contingent
    }
  }
}
`;
}

export function compareQuery(variables: CompareQueryVariables): string {
  const right = '{ label kind holder { name } counterparty { name } }';
  return `query Differences {
  rightsDiff(${fieldsOf(variables)}) {
    summary
    lost { right ${right} explanation }
    gained ${right}
    changed { before { label } fields { field before after } }
    corrected { before { label } }
    unchangedCount
  }
}
`;
}

/** Arguments as GraphQL writes them; those that are not given are left out. */
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
