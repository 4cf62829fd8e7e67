import { fork } from 'node:child_process';
import type { Amounts, Part } from './amounts/amounts.ts';
import type { Moment } from './dates/moment.ts';
import { emptyGazetteer, type Gazetteer, gazetteerOf, type SeedLists } from './gazetteer.ts';

/** What another process does while this one reads an article: of a long one it takes a third of the time away. */
export interface Beside {
  /** What the seed holds already. */
  gazetteer(): Promise<Gazetteer>;
  /** As `amountsIn`; answered after the gazetteer. */
  amounts(flats: readonly string[], published: Moment | null, part: Part): Promise<readonly Amounts[]>;
  end(): void;
}

/** What is sent to the process. */
export type BesideAsk = { readonly folder: string } | { readonly flats: readonly string[]; readonly published: Moment | null; readonly part: Part };

/** What it answers, in the order in which it was asked. */
export type BesideAnswer = { readonly lists: SeedLists } | { readonly amounts: readonly Amounts[] } | { readonly failure: string };

/**
 * Starts to read a seed. A thread would do, but Node 20 does not let threads load TypeScript.
 *
 * @param folder  null: there is none yet
 */
export function readBeside(folder: string | null): Beside {
  const child = fork(new URL('./beside-process.ts', import.meta.url), { serialization: 'advanced' });
  const waiting: { readonly resolve: (answer: BesideAnswer) => void; readonly reject: (error: Error) => void }[] = [];
  const failed = (error: Error) => waiting.splice(0).forEach(({ reject }) => reject(error));
  child.on('message', (answer: BesideAnswer) => {
    const next = waiting.shift();
    if ('failure' in answer) next?.reject(new Error(answer.failure));
    else next?.resolve(answer);
  });
  child.once('error', failed);
  child.once('exit', () => failed(new Error('the process that reads the seed beside has ended')));
  const ask = <Answer extends BesideAnswer>(question: BesideAsk): Promise<Answer> => {
    const answer = new Promise<BesideAnswer>((resolve, reject) => waiting.push({ resolve, reject }));
    answer.catch(() => {}); // told to who waits for it
    child.send(question, (error) => { if (error) failed(error); });
    return answer as Promise<Answer>;
  };
  const lists = folder === null ? null : ask<{ readonly lists: SeedLists }>({ folder });
  return {
    gazetteer: async () => (lists === null ? emptyGazetteer() : gazetteerOf((await lists).lists)),
    amounts: async (flats, published, part) => (await ask<{ readonly amounts: readonly Amounts[] }>({ flats, published, part })).amounts,
    end: () => child.kill(),
  };
}
