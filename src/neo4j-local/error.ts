/**
 * What this machine lacks: `java` (no Java, one older than 17, or one without its compiler),
 * `maven` (absent, or unable to work), `network` (needed once, to fetch Neo4j). `other`: nothing is
 * lacking, something else went wrong.
 */
export type MissingPart = 'java' | 'maven' | 'network' | 'other';

/** The managed Neo4j cannot be had; the message says in plain words why, and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  /** @param missing  what a caller may answer by doing without Neo4j: anything but `other` */
  constructor(
    readonly missing: MissingPart,
    message: string,
  ) {
    super(message);
  }
}
