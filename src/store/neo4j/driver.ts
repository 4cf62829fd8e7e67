import neo4j, { type Driver } from 'neo4j-driver';

export interface Neo4jAddress {
  /** The address, such as `bolt://127.0.0.1:7687` or `neo4j+s://example.org`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface DriverOptions {
  /** The time for which transient errors are retried, in milliseconds; default 5 000. */
  readonly retryMs?: number;
  /** The most connections at once; default 50. */
  readonly poolSize?: number;
  /** The longest wait of a query for a free connection, in milliseconds; default 5 000. */
  readonly acquisitionMs?: number;
}

/**
 * A driver that fails soon if the server is down, and reads integers as numbers. Connects on first
 * use.
 *
 * @throws if the address cannot be parsed
 */
export function openDriver(address: Neo4jAddress, options: DriverOptions = {}): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: options.poolSize ?? 50,
    connectionAcquisitionTimeout: options.acquisitionMs ?? 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: options.retryMs ?? 5_000,
    notificationFilter: { minimumSeverityLevel: 'WARNING' },
    userAgent: 'tenure',
  });
}
