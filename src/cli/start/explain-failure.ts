import { LoadError } from '../../ingest/load/error.ts';
import { type Config, ConfigError, type Neo4jAddress } from '../../config.ts';
import { QuestionError, SeedError } from '../../errors.ts';
import { countInWords } from '../../domain/text/count-words.ts';
import { LocalNeo4jError } from '../../neo4j-local/error.ts';

/** Why a command or the server ended, in lines for the terminal; of a bug the stack. */
export function explainFailure(error: unknown, config: Config | null): readonly string[] {
  if (!(error instanceof Error)) return [String(error)];
  if (error instanceof ConfigError)
    return [
      'These settings cannot be used (.env.example describes all of them):',
      ...indented(error.faults),
    ];
  if (error instanceof SeedError) {
    return [
      'The facts cannot be used:',
      error.message,
      `${countInWords(error.faults.length, 'fault')}; nothing was loaded. npm run seed -- --from FOLDER --dry-run checks a folder without loading it.`,
    ];
  }
  if (error instanceof LocalNeo4jError) {
    return [
      'Neo4j cannot be started here, and nothing else may answer in its place.',
      ...indented([error.message]),
      'Set NEO4J_URI to a server that you have. Without one, STORE=memory answers from memory, and npm run seed -- --dry-run checks facts.',
    ];
  }
  if (error instanceof LoadError)
    return [
      'The facts could not be loaded into Neo4j; what was there before is untouched.',
      ...indented([error.message]),
    ];
  if (error instanceof QuestionError)
    return [
      error.message,
      ...(error.near.length > 0 ? [`did you mean ${error.near.join(', ')}?`] : []),
    ];
  // By its name: the driver itself is not loaded for memory.
  if (error.name === 'Neo4jError') return [explainDatabase(error, config?.neo4j ?? null)];
  return [explainSystemError(error, config)];
}

/**
 * The reason why a Neo4j does not answer, in a line for the terminal, without the password.
 *
 * @param address  null: the managed one
 */
export function explainDatabase(error: unknown, address: Neo4jAddress | null): string {
  const { uri, user, database } = address ?? MANAGED;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code.includes('.Security.AuthenticationRateLimit'))
    return `${uri} refuses ${user} for a while, after too many wrong passwords.`;
  if (code.includes('.Security.Unauthorized'))
    return `${uri} does not let ${user} in: NEO4J_USER or NEO4J_PASSWORD is wrong.`;
  if (code.includes('.Security.'))
    return `${uri} must let ${user} read, and to load facts also write and make indexes: ${message}`;
  if (code.includes('DatabaseNotFound'))
    return `${uri} has no database ${database}: set NEO4J_DATABASE to one that it has.`;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    const cause = /Caused by: (.+)/.exec(message)?.[1] ?? message;
    return `Nothing answers at ${uri}: NEO4J_URI is wrong, or the server is down (${cause}).`;
  }
  return `${uri} cannot be asked: ${message}`;
}

const MANAGED = { uri: 'the managed Neo4j', user: 'neo4j', database: 'neo4j' };

function explainSystemError(error: NodeJS.ErrnoException, config: Config | null): string {
  const { code, syscall, path } = error;
  const { PORT: port, HOST: host } = config ?? {};
  if (code === 'EADDRINUSE')
    return `PORT ${port} on ${host} is in use by another program: end that, or set PORT to another one (0: any free one).`;
  if (code === 'EACCES' && syscall === 'listen')
    return `This user may not listen on PORT ${port}: set PORT to 1024 or more.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST ${host} is no address of this machine: set HOST to one of its own, such as 127.0.0.1 (0.0.0.0: all of them).`;
  if (code === 'ENOENT') return `a file must be there: ${path}`;
  if (code === 'EACCES' || code === 'EISDIR')
    return `a file must be readable: ${path ?? error.message}`;
  return error.stack ?? error.message;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
