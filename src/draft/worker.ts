import { fork } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import type { Moment } from './words/moment.ts';
import type { Gazetteer, SeedLists } from './gazetteer.ts';
import type { Part, Reading } from './readings.ts';
import type { Sentence } from './read/sentences.ts';
import type { Tagger } from './wink.ts';

/**
 * What another process does while this one reads an article. Of a long one it takes a third of the
 * time away; where it fails or is late, this one does its work too.
 */
export interface Beside {
  /** What the seed holds already. */
  gazetteer(): Promise<Gazetteer>;
  /**
   * Has sentences read, once the seed is. What it gives is asked for later, and is then read by
   * both: by this process from the first on, by the other from the last on, until they meet.
   */
  readings(
    sentences: readonly Sentence[],
    published: Moment | null,
  ): Promise<(tag: Tagger) => Promise<readonly Reading[]>>;
  end(): void;
}

/** What is sent to the process. */
export type BesideAsk =
  | { readonly folder: string }
  | {
      readonly sentences: readonly Sentence[];
      readonly published: Moment | null;
      readonly parts: readonly Part[];
    };

/** What it answers: the seed, then the readings of one part after another. */
export type BesideAnswer =
  | { readonly lists: SeedLists }
  | { readonly part: number; readonly readings: readonly Reading[] }
  | { readonly failure: string };

const PROGRAM = new URL('./worker-process.ts', import.meta.url);

/** An article of fewer parts is read sooner than another process can begin to. */
const FEW = 3;

/**
 * Starts to read a seed. A thread would do, but Node 20 does not let threads load TypeScript. What
 * this file needs is loaded later, so that the other process starts at once.
 *
 * @param folder  null: there is none yet
 */
export function readBeside(folder: string | null): Beside {
  const child = fork(PROGRAM, [], { serialization: 'advanced' });
  const read = new Map<number, readonly Reading[]>();
  const lists = new Promise<SeedLists>((resolve, reject) => {
    if (folder === null) resolve(new Map());
    child.on('message', (answer: BesideAnswer) => {
      if ('lists' in answer) resolve(answer.lists);
      else if ('part' in answer) read.set(answer.part, answer.readings);
      else reject(new Error(answer.failure));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the process that reads the seed beside has ended')));
  });
  lists.catch(() => {}); // told to who waits for it
  const ask = (question: BesideAsk): void => void child.send(question, () => {}); // that it cannot be sent is told by the events above
  if (folder !== null) ask({ folder });
  return {
    gazetteer: async () => (await import('./gazetteer.ts')).gazetteerOf(await lists),
    readings: async (sentences, published) => {
      const { partReader, partsOf } = await import('./readings.ts');
      const parts = partsOf(sentences);
      if (parts.length > FEW) ask({ sentences, published, parts });
      return async (tag) => {
        const own = partReader(sentences, published, tag);
        const found: Reading[] = [];
        for (const [at, part] of parts.entries()) {
          await setImmediate(); // lets in what the other process has read meanwhile
          found.push(...(read.get(at) ?? own(part)));
        }
        return found;
      };
    },
    end: () => child.kill(),
  };
}
