import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalNeo4j } from '../../../src/neo4j-local/start.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from '../../../src/neo4j-local/start.ts';
import { isAlive } from '../../../src/neo4j-local/state.ts';
import { CACHE, missingHere } from '../../support/local-neo4j.ts';

const missing = await missingHere();

describe.skipIf(missing !== null)(
  'the managed Neo4j of one folder, from its first start to its last',
  { timeout: 180_000 },
  () => {
    let dir: string;
    let foreign: Server;
    let foreignPort: number;
    let callsOfForeign = 0;
    let servers: readonly LocalNeo4j[] = [];
    const lines: string[] = [];
    const options = (more: Partial<LocalNeo4jOptions> = {}): LocalNeo4jOptions => ({
      dir,
      cacheDir: CACHE,
      fast: true,
      heapMb: 512,
      log: (line) => lines.push(line),
      ...more,
    });
    const noteOf = (state: unknown) =>
      writeFileSync(path.join(dir, 'state.json'), JSON.stringify(state));

    beforeAll(async () => {
      dir = mkdtempSync(path.join(os.tmpdir(), 'tenure-neo4j-'));
      foreign = createServer((socket) => {
        callsOfForeign++;
        socket.end();
      });
      await new Promise<void>((done) => foreign.listen(0, '127.0.0.1', done));
      foreignPort = (foreign.address() as AddressInfo).port;
    });

    afterAll(async () => {
      for (const server of servers) await server.stop();
      foreign.close();
      rmSync(dir, { recursive: true, force: true });
    });

    it('a start that is stopped half way leaves no process and a folder that can be started', async () => {
      const stopping = new AbortController();
      const started = startLocalNeo4j(options({ signal: stopping.signal }));
      await expect
        .poll(() => existsSync(path.join(dir, 'data/databases/system')), { timeout: 60_000 })
        .toBe(true);
      stopping.abort(new Error('no longer wanted'));
      await expect(started).rejects.toThrow('no longer wanted');
    });

    it('two starts at the same moment: one starts it, the other reuses it, and a stale note misleads neither', async () => {
      noteOf({ pid: process.pid, uri: `bolt://127.0.0.1:${foreignPort}` });
      servers = await Promise.all([startLocalNeo4j(options()), startLocalNeo4j(options())]);
      const [one, other] = servers;
      expect(servers.map(({ reused }) => reused).sort()).toEqual([false, true]);
      expect(other!.pid).toBe(one!.pid);
      expect(other!.uri).toBe(one!.uri);
      expect(callsOfForeign).toBeGreaterThan(0);
      expect(lines).toContain(
        'Waiting for another process that is starting or stopping the same Neo4j',
      );
    });

    it('answers the ordinary driver, on this machine only', async () => {
      const { uri, user, password } = servers[0]!;
      expect(new URL(uri).hostname).toBe('127.0.0.1');
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      const { records } = await driver.executeQuery(
        'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition',
      );
      expect(records[0]!.toObject()).toEqual({
        version: expect.stringMatching(/^5\.26\./),
        edition: 'community',
      });
      await expect(
        driver.executeQuery('LOAD CSV FROM "file:///etc/hostname" AS line RETURN line'),
      ).rejects.toThrow(/file|disabled/i);
      await driver.close();
    });

    it('a stop by the one that reuses it leaves it running; a stop by its owner ends it', async () => {
      const reuser = servers.find(({ reused }) => reused)!;
      const owner = servers.find(({ reused }) => !reused)!;
      await reuser.stop();
      expect(isAlive(owner.pid)).toBe(true);
      await owner.stop();
      expect(isAlive(owner.pid)).toBe(false);
      expect(existsSync(path.join(dir, 'state.json'))).toBe(false);
      await owner.stop();
    });

    it('a port that is taken is told, with the way out', async () => {
      await expect(startLocalNeo4j(options({ port: foreignPort }))).rejects.toThrow(
        `Port ${foreignPort} on 127.0.0.1 is in use by another program. Choose another one, or 0 for any free one.`,
      );
    });

    it('a password that does not fit is told, with the way out, and no process is left', async () => {
      writeFileSync(path.join(dir, 'password'), 'some-other-password');
      await expect(startLocalNeo4j(options())).rejects.toThrow(
        `The password file of ${dir} does not fit its database.`,
      );
      expect(existsSync(path.join(dir, 'state.json'))).toBe(false);
    });

    it('a store that does not open is told, with the way out, and no process is left', async () => {
      const store = path.join(dir, 'data/databases/neo4j/neostore');
      writeFileSync(store, Buffer.alloc(statSync(store).size, 0xff));
      await expect(startLocalNeo4j(options())).rejects.toThrow(
        `The database in ${dir} does not open: it is damaged, or a newer Neo4j has written it. Put a backup in its place, or delete the folder`,
      );
      expect(existsSync(path.join(dir, 'state.json'))).toBe(false);
    });
  },
);
