import type { Driver, QueryResult, ResultSummary } from 'neo4j-driver';

/** A statement as it went to the database. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the database said of it. */
  readonly summary: () => Promise<ResultSummary>;
}

/**
 * A driver that notes every statement it is given, and does what the other one does.
 *
 * @param sent    is added to
 * @param prefix  of every statement as the database gets it, such as `PROFILE `
 */
export function recorded(driver: Driver, sent: Sent[], prefix = ''): Driver {
  const noted =
    (run: Run): Run =>
    (text, parameters, config) => {
      const result = run(prefix + text, parameters, config);
      const summary = async () => (await result).summary;
      sent.push({ text, parameters: (parameters ?? {}) as Sent['parameters'], summary });
      return result;
    };
  return over(driver, {
    executeQuery: noted(driver.executeQuery.bind(driver) as unknown as Run),
    session: (config: object) => {
      const session = driver.session(config);
      const executeWrite = (work: Call, options: object) =>
        session.executeWrite(
          (tx) =>
            work(over(tx, { run: noted(tx.run.bind(tx) as unknown as Run) })) as Promise<unknown>,
          options,
        );
      return over(session, {
        executeWrite,
        run: noted(session.run.bind(session) as unknown as Run),
      });
    },
  });
}

type Call = (...args: unknown[]) => unknown;
type Run = (text: string, parameters: unknown, config: unknown) => PromiseLike<QueryResult>;

function over<T extends object>(target: T, methods: Readonly<Record<string, unknown>>): T {
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && name in methods) return methods[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as Call).bind(target) : value;
    },
  });
}
