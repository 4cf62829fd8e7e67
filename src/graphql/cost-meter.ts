/** The cost that is booked for every request before it is read. */
const ADMISSION_COST = 1;

/** A field takes about 10 µs: a database millisecond is worth a hundred, and reads three rows. */
const COST_OF_DATABASE_MS = 100;
const COST_OF_ROW = 1 / 3;

export type CostMeter = ReturnType<typeof newCostMeter>;

/**
 * Counts the cost of a question in resolved fields: first the estimate, then the excess over it.
 *
 * @param book  books a further cost, a whole number, to the client
 */
export function newCostMeter(book: (cost: number) => void) {
  let booked = ADMISSION_COST;
  const costs = { expected: 0, taken: 0 };
  const add = (kind: keyof typeof costs, cost: number) => {
    costs[kind] += cost;
    const unpaid = Math.ceil(Math.max(costs.expected, costs.taken)) - booked;
    if (unpaid <= 0) return;
    booked += unpaid;
    book(unpaid);
  };
  return {
    estimateFields: (count: number) => add('expected', count),
    estimateRows: (count: number) => add('expected', count * COST_OF_ROW),
    recordFields: (count: number) => add('taken', count),
    recordDatabaseTime: (ms: number) => add('taken', ms * COST_OF_DATABASE_MS),
    charged: () => booked,
  };
}

export function fieldsIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  const values = Object.values(answer) as readonly unknown[];
  return values.reduce(
    (sum: number, value) => sum + fieldsIn(value),
    Array.isArray(answer) ? 0 : values.length,
  );
}
