/** One question that is meant to cost much. */
export interface Attack {
  readonly name: string;
  /** The request for each of several at once: no cache may help. */
  readonly request: (number: number) => { readonly query: string; readonly variables?: object };
}

const times = (count: number, field: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `f${i}: ${field(i)}`).join(' ');
const two = (value: number) => String(value).padStart(2, '0');
/** A day that is another one for each number and place. */
const day = (number: number, i: number) =>
  `${1990 + ((number * 31 + i) % 36)}-${two(1 + ((number + i) % 12))}-${two(1 + ((number * 7 + i) % 28))}`;
/** A word of letters that no fact has. */
const word = (length: number, number: number) =>
  Array.from({ length }, (_, i) =>
    String.fromCharCode(97 + ((i * i + 7 * i + 3 * number) % 26)),
  ).join('');
const schemaTimes = (count: number) => `{ __schema { ${times(count, () => 'types { ...T }')} } }
fragment T on __Type { ${times(count, () => 'fields { ...F }')} }
fragment F on __Field { type { ...U ofType { ...U ofType { ...U } } } }
fragment U on __Type { name ${times(count, () => 'fields { name args { ...A } type { ...D } }')} }
fragment A on __InputValue { name type { ...D } }
fragment D on __Type { kind name ofType { kind name } }`;

export const ATTACKS: readonly Attack[] = [
  {
    name: 'unknown id of 980,000 letters',
    request: () => ({
      query: 'query ($id: ID!) { timeline(subject: $id) { totalCount } }',
      variables: { id: 'a'.repeat(980_000) },
    }),
  },
  {
    name: 'unknown ids of 220 letters, 60 times',
    request: (number) => ({
      query: `{ ${times(60, (i) => `timeline(subject: "party:${word(214, number + i)}") { totalCount }`)} }`,
    }),
  },
  { name: 'introspection 10 × 10 × 10', request: () => ({ query: schemaTimes(10) }) },
  {
    name: 'search, letters that normalising lengthens',
    request: (number) => ({
      query: 'query ($t: String!) { search(text: $t, first: 1) { counts { count } } }',
      variables: {
        t: Array.from({ length: 20 }, (_, i) => '\u3316'.repeat(40) + word(8, number + i)).join(
          ' ',
        ),
      },
    }),
  },
  {
    name: 'search, 20 words of 15 letters, 10 times',
    request: (number) => ({
      query: `{ ${times(10, (i) => `search(text: "${Array.from({ length: 20 }, (_, j) => word(15, number + 31 * i + j)).join(' ')}", first: 1) { counts { count } }`)} }`,
    }),
  },
  {
    name: 'search, 300 Chinese letters',
    request: () => ({
      query: `{ search(text: "${'漢字会社株式'.repeat(50)}") { counts { count } } }`,
    }),
  },
  {
    name: 'filter by a word of 350 letters',
    request: (number) => ({
      query: `{ rights(filter: { text: "${word(350, number)}" }) { totalCount } }`,
    }),
  },
  {
    name: 'tallies of 60 days',
    request: (number) => ({
      query: `{ ${times(60, (i) => `rights(on: "${day(number, i)}") { totalCount excluded { contingent expired notYetEffective terminated superseded } }`)} }`,
    }),
  },
  {
    name: 'counts of 200 years, 10 times',
    request: (number) => ({
      query: `{ ${times(10, (i) => `rightsByYear(from: 1900, through: 2099, groupBy: HOLDER, knownAt: "${day(number, i)}") { totalCount }`)} }`,
    }),
  },
  {
    name: 'ways of 6 hops, 60 times',
    request: (number) => ({
      query: `{ ${times(60, (i) => `howConnected(from: "party:p${number}", to: "party:p${50 + i}", maxHops: 6) { length }`)} }`,
    }),
  },
];
