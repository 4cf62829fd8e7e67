export function pick<T, K extends keyof T>(record: T, ...fields: readonly K[]): Pick<T, K> {
  const picked: Partial<Pick<T, K>> = {};
  for (const field of fields) picked[field] = record[field];
  return picked as Pick<T, K>;
}
