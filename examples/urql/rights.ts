import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { type RightsInYearQuery, RightsInYearDocument } from 'tenure-client';

/** A client with a cache by question: asked again for a year it has seen, it answers at once. */
export function clientOf(url: string): Client {
  return new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
}

/** The rights in force in a year, at most 100 of them. */
export async function rightsInYear(
  client: Client,
  year: number,
): Promise<RightsInYearQuery['rights']> {
  const { data, error } = await client
    .query(RightsInYearDocument, { year, first: 100 })
    .toPromise();
  if (error) throw error;
  return data!.rights;
}
