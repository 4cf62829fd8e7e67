/**
 * Which ids have been written already. With a limit, the id longest not met is forgotten first, so
 * that memory does not grow with the answer.
 */
export class Written {
  readonly #ids = new Set<string>();

  /** @param most  how many ids are remembered; default all */
  constructor(readonly most = Infinity) {}

  /** Whether this id is met for the first time, as far as is remembered. */
  isNew(id: string): boolean {
    const known = this.#ids.delete(id);
    this.#ids.add(id);
    if (this.#ids.size > this.most) this.#ids.delete(this.#ids.values().next().value!);
    return !known;
  }
}
