/** The managed Neo4j cannot be started; the message gives the reason and the remedy. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  /**
   * @param missing  the part that this machine lacks, so that a caller may go on without Neo4j:
   *   `java` (a JDK of 17 or newer), `maven` (a working one), `network` (needed once, to fetch
   *   Neo4j); `other`: nothing is missing
   */
  constructor(
    readonly missing: 'java' | 'maven' | 'network' | 'other',
    message: string,
  ) {
    super(message);
  }
}
