const QUESTION = `query RightsInYear($year: Int!) {
  rights(year: $year, first: 100) {
    totalCount
    edges {
      evaluation { certainty explanation }
      node {
        ref
        label
        holder { ref name }
        effective { lastDay endUnknown }
        evidence { locator source { ref title publisher url } }
      }
    }
  }
}`;

/**
 * The rights in force in a year, at most 100 of them.
 *
 * @param {string} endpoint  such as http://127.0.0.1:4000/graphql
 * @param {number} year
 * @param {AbortSignal} [signal]
 */
export async function rightsInYear(endpoint, year, signal) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { year } }),
    signal,
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${errors[0].message} (${errors[0].extensions.code})`);
  return data.rights;
}

/** Until when a right is in force, as a person reads it. */
export function untilInWords({ effective: { lastDay, endUnknown } }) {
  return lastDay ?? (endUnknown ? 'end not published' : 'no end');
}
