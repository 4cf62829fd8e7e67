import { LoadError } from '../../ingest/load/error.ts';
import { type Config, ConfigError } from '../../config.ts';
import { SeedError } from '../../errors.ts';
import { LocalNeo4jError } from '../../neo4j-local/error.ts';

/** The reason why the server cannot start, in lines for the terminal; of a bug the stack. */
export function explainFailure(error: unknown, config: Config | null): readonly string[] {
  if (error instanceof ConfigError)
    return [
      'These settings cannot be used (.env.example describes all of them):',
      ...indented(error.faults),
    ];
  if (error instanceof SeedError) {
    return [
      'The facts cannot be used:',
      ...indented(error.message.split('\n')),
      'npm run seed -- --from FOLDER --dry-run checks a folder without loading it; without --dry-run it loads it.',
    ];
  }
  if (error instanceof LocalNeo4jError) {
    return [
      'Neo4j cannot be started here, and nothing else may answer in its place.',
      ...indented([error.message]),
      'Set NEO4J_URI to a server that you have, or STORE=memory to answer from memory.',
    ];
  }
  if (error instanceof LoadError)
    return [
      'The facts could not be loaded into Neo4j; what was there before is untouched.',
      ...indented([error.message]),
    ];
  return explainSystemError(error, config);
}

function explainSystemError(error: unknown, config: Config | null): readonly string[] {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const { PORT: port, HOST: host } = config ?? {};
  if (code === 'EADDRINUSE')
    return [
      `PORT ${port} on ${host} is in use by another program: end that, or set PORT to another one (0: any free one).`,
    ];
  if (code === 'EACCES')
    return [`This user may not listen on PORT ${port}: set PORT to 1024 or more.`];
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return [
      `HOST ${host} is no address of this machine: set HOST to one of its own, such as 127.0.0.1 (0.0.0.0: all of them).`,
    ];
  }
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
