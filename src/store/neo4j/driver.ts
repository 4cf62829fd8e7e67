import neo4j, { type Config, type Driver } from 'neo4j-driver';

export interface Neo4jAddress {
  /** The address, such as `bolt://127.0.0.1:7687` or `neo4j+s://example.org`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * A driver that fails soon if the server is down, and reads integers as numbers. Connects on first
 * use.
 *
 * @param config  what differs from these settings
 * @throws if the address cannot be parsed
 */
export function openDriver(address: Neo4jAddress, config: Config = {}): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: 5_000,
    notificationFilter: { minimumSeverityLevel: 'WARNING' },
    userAgent: 'tenure',
    ...config,
  });
}
