import type { Neo4jAddress } from '../../config.ts';

/** The reason why a Neo4j does not answer, in a line for the terminal, without the password. */
export function explainDatabase(error: unknown, { uri, user, database }: Neo4jAddress): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.includes('.Security.AuthenticationRateLimit'))
    return `${uri} refuses ${user} for a while, after too many wrong passwords.`;
  if (code.includes('.Security.'))
    return `${uri} does not let ${user} in: NEO4J_USER or NEO4J_PASSWORD is wrong.`;
  if (code.includes('DatabaseNotFound'))
    return `${uri} has no database ${database}: set NEO4J_DATABASE to one that it has.`;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return `Nothing answers at ${uri}: NEO4J_URI is wrong, or the server is down.`;
  return `${uri} cannot be asked: ${error instanceof Error ? error.message : String(error)}`;
}
