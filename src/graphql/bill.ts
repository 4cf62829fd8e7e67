/**
 * What a question costs its client, in fields that are resolved. It is booked as it becomes known:
 * first what the question is expected to cost, then what it took beyond that.
 */
export interface Bill {
  /** Fields, before they are resolved. */
  expectFields(count: number): void;
  /** Rows that a query of the database will read. */
  expectRows(count: number): void;
  /** Fields that were resolved. */
  tookFields(count: number): void;
  /** The time of a query in the database, in milliseconds. */
  tookDatabase(ms: number): void;
  /** What has been booked so far. */
  booked(): number;
}

/** What a request has been booked for already, before it was read. */
const ADMISSION_COST = 1;

/**
 * A field takes about 10 µs to resolve, so a millisecond of the database is worth a hundred, and
 * three rows are read in that time.
 */
const COST_OF_DATABASE_MS = 100;
const COST_OF_ROW = 1 / 3;

/** @param book  books a further cost, a whole number, to the client */
export function billOf(book: (cost: number) => void): Bill {
  let booked = ADMISSION_COST;
  let expected = 0;
  let taken = 0;
  const settle = () => {
    const due = Math.ceil(Math.max(expected, taken)) - booked;
    if (due <= 0) return;
    booked += due;
    book(due);
  };
  const expect = (cost: number) => {
    expected += cost;
    settle();
  };
  const took = (cost: number) => {
    taken += cost;
    settle();
  };
  return {
    expectFields: expect,
    expectRows: (count) => expect(count * COST_OF_ROW),
    tookFields: took,
    tookDatabase: (ms) => took(ms * COST_OF_DATABASE_MS),
    booked: () => booked,
  };
}

/** How many fields an answer has: those that were resolved. */
export function fieldsIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  const values = Object.values(answer) as readonly unknown[];
  return values.reduce(
    (sum: number, value) => sum + fieldsIn(value),
    Array.isArray(answer) ? 0 : values.length,
  );
}
