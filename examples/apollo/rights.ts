import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { type RightsInYearQuery, RightsInYearDocument } from 'tenure-client';

/** A client whose cache keeps answers apart: a right of 2026 is not the same right seen in 2027, so ids are no keys. */
export function clientOf(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({ dataIdFromObject: () => undefined }),
  });
}

/** The rights in force in a year, at most 100 of them. */
export async function rightsInYear(
  client: ApolloClient,
  year: number,
): Promise<RightsInYearQuery['rights']> {
  const { data } = await client.query({
    query: RightsInYearDocument,
    variables: { year, first: 100 },
  });
  return data!.rights;
}
