import { Neo4jError } from 'neo4j-driver';
import { ConfigError, type Neo4jAddress } from '../../config.ts';
import { QuestionError, SeedError } from '../../errors.ts';
import { LocalNeo4jError } from '../../neo4j-local/error.ts';
import { LoadError } from '../../ingest/load/error.ts';
import { countInWords } from '../../domain/text/count-words.ts';

/** Why seeding failed, in lines for the terminal; null: a bug. No address: the managed server. */
export function explainSeedFailure(
  error: unknown,
  address: Neo4jAddress | null,
): readonly string[] | null {
  if (error instanceof ConfigError)
    return [
      'These settings cannot be used (.env.example describes all of them):',
      ...error.faults.map((fault) => `  ${fault}`),
    ];
  if (error instanceof SeedError)
    return [error.message, `${countInWords(error.faults.length, 'fault')}; nothing was loaded`];
  if (error instanceof LocalNeo4jError) {
    return [
      error.message,
      'Seeding needs a Neo4j: set NEO4J_URI to one that you have. --dry-run checks a seed without one, and npm start with STORE=memory reads it by itself.',
    ];
  }
  if (error instanceof LoadError || error instanceof QuestionError) {
    const near =
      error instanceof QuestionError && error.near.length > 0
        ? [`did you mean ${error.near.join(', ')}?`]
        : [];
    return [error.message, ...near];
  }
  return error instanceof Neo4jError ? explainServer(error, address) : explainFile(error);
}

function explainServer(error: Neo4jError, address: Neo4jAddress | null): readonly string[] | null {
  const where = address?.uri ?? 'the managed Neo4j';
  if (/\.Security\./.test(error.code)) {
    return [
      /Unauthorized|AuthenticationRateLimit/.test(error.code)
        ? `${where} must accept NEO4J_USER and NEO4J_PASSWORD: it refused the user ${address?.user ?? 'neo4j'}`
        : `${where} must let the user ${address?.user ?? 'neo4j'} read, write and make indexes: ${error.message}`,
    ];
  }
  if (/\.Database\./.test(error.code))
    return [`NEO4J_DATABASE must name a database of ${where}: ${address?.database ?? 'neo4j'}`];
  if (/^(?:ServiceUnavailable|SessionExpired|N\/A)$/.test(error.code)) {
    return [
      `a Neo4j must answer at ${where}: ${error.message.split('\n')[0]}`,
      'What was loaded before is untouched.',
    ];
  }
  return [
    `${where} refused a step of the load: ${error.message.split('\n')[0]}`,
    'What was loaded before is untouched.',
  ];
}

function explainFile(error: unknown): readonly string[] | null {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return [`a file must be there: ${path}`];
  return code === 'EACCES' || code === 'EISDIR' ? [`a file must be readable: ${path}`] : null;
}
