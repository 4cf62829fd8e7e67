import type { Driver, Result, ResultSummary } from 'neo4j-driver';

/** A statement as it went to the database. */
export interface Sent {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the database tells of it, once it has ended; of a statement run by a session. */
  readonly summary?: () => Promise<ResultSummary>;
}

/**
 * A driver that notes every statement it is given, and does what the other one does.
 *
 * @param sent  is added to
 * @param before  is put before each statement run by a session, such as `PROFILE `
 */
export function recorded(driver: Driver, sent: Sent[], before = ''): Driver {
  const note = (text: string, parameters: unknown, result?: Result) => {
    sent.push({
      text,
      parameters: (parameters ?? {}) as Sent['parameters'],
      ...(result && { summary: () => result.summary() }),
    });
  };
  return over(driver, {
    executeQuery: (text: string, parameters: unknown, config: unknown) => {
      note(text, parameters);
      return (driver.executeQuery as unknown as Call)(text, parameters, config);
    },
    session: (config: object) => {
      const session = driver.session(config);
      const executeWrite = (work: Call, options: object) =>
        session.executeWrite(
          (tx) =>
            work(
              over(tx, {
                run: (text: string, parameters: unknown) => {
                  note(text, parameters);
                  return (tx.run as unknown as Call)(text, parameters);
                },
              }),
            ) as Promise<unknown>,
          options,
        );
      const run = (text: string, parameters: unknown, transaction: unknown) => {
        const statement = before + text;
        const result = (session.run as Call).call(session, statement, parameters, transaction);
        note(text, parameters, result as Result);
        return result;
      };
      return over(session, { executeWrite, run });
    },
  });
}

type Call = (...args: unknown[]) => unknown;

function over<T extends object>(target: T, methods: Readonly<Record<string, unknown>>): T {
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && name in methods) return methods[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as Call).bind(target) : value;
    },
  });
}
