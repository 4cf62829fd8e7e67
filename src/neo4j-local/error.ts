/**
 * What is missing on this machine: `java` (a JDK of 17 or newer), `maven` (a working one),
 * `network` (needed once, to fetch Neo4j). `other`: nothing is missing, another error.
 */
export type MissingPart = 'java' | 'maven' | 'network' | 'other';

/** The managed Neo4j cannot be started; the message says why, and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  /** @param missing  `other`, or the reason for which a caller may go on without Neo4j */
  constructor(
    readonly missing: MissingPart,
    message: string,
  ) {
    super(message);
  }
}
