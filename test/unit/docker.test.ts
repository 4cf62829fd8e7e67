import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { neo4jVersion } from '../../src/neo4j-local/prepare.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Service {
  readonly image?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

describe('docker compose', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
    services: Record<string, Service>;
  };

  it('publishes every port on this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('holds no password, and asks for one', () => {
    const passwords = Object.values(services)
      .flatMap(({ environment = {} }) => [environment['NEO4J_PASSWORD'], environment['NEO4J_AUTH']])
      .filter((value) => value !== undefined);
    expect(passwords).toHaveLength(3);
    for (const password of passwords) expect(password).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?/);
  });

  it('runs the same line of Neo4j as the one started without Docker', () => {
    const line = neo4jVersion().split('.').slice(0, 2).join('.');
    expect(services['neo4j']!.image).toBe(`neo4j:${line}-community`);
  });
});

describe('the image', () => {
  const steps = read('Dockerfile').split('\n');

  it('copies what is there', () => {
    const sources = steps.flatMap(
      (step) => /^COPY (?!--from)(.+) \S+$/.exec(step)?.[1]?.split(' ') ?? [],
    );
    expect(sources).toContain('src');
    expect(sources.filter((source) => !existsSync(path.join(ROOT, source)))).toEqual([]);
  });

  it('ships the pages built, and not what builds them', () => {
    expect(steps).toContain('RUN npm run build');
    expect(steps).toContain('COPY --from=pages /app/dist ./dist');
    expect(steps.filter((step) => /^COPY (?!--from).*(scripts|vite)/.test(step))).toEqual([]);
  });

  it('starts as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(steps.filter((step) => step.startsWith('CMD'))).toEqual([
      `CMD ${JSON.stringify(scripts['start']!.replace(/^exec /, '').split(' ')).replaceAll('","', '", "')}`,
    ]);
  });

  it('runs as an ordinary user', () => {
    expect(steps.filter((step) => step.startsWith('USER '))).toEqual(['USER node']);
  });

  it('never holds settings, databases or history of the checkout', () => {
    expect(read('.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.neo4j', '.git', '**/node_modules']),
    );
  });
});
