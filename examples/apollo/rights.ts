import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import {
  possibleTypes,
  type RightsInYearQuery,
  RightsInYearDocument,
  typePolicies,
} from 'tenure-client';

/** A client with a cache by id: an id says how a thing was seen, so answers do not mix. */
export function clientOf(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
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
