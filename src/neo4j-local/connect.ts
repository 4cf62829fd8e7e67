import neo4j from 'neo4j-driver';

/** Whether a Neo4j answers at this address and accepts this password. */
export async function tryConnect(
  uri: string,
  password: string,
): Promise<'accepted' | 'refused' | 'unreachable'> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 5000,
    telemetryDisabled: true,
  });
  try {
    await driver.verifyConnectivity();
    return 'accepted';
  } catch (error) {
    return /\.Security\./.test((error as { code?: string }).code ?? '') ? 'refused' : 'unreachable';
  } finally {
    await driver.close();
  }
}
