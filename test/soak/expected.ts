import type { Graph } from '../../src/domain/model/graph.ts';
import { askOf } from '../support/over-stores.ts';
import type { SoakQuestion } from './questions.ts';
import { memoryOf } from '../support/memory.ts';

/** The right answers of one dataset, as JSON, a question each. */
export type Expected = ReadonlyMap<SoakQuestion, string>;

/**
 * What a dataset answers, found in memory: the database is not asked.
 *
 * @param today  the day that the server takes for today
 * @throws naming the question, where it cannot be answered
 */
export async function expectedOf(
  graph: Graph,
  questions: readonly SoakQuestion[],
  today: string,
): Promise<Expected> {
  const store = memoryOf(graph);
  const ask = askOf(() => store, today);
  const answers = new Map<SoakQuestion, string>();
  for (const question of questions) {
    const { data, errors } = await ask(question.query, question.variables);
    if (errors)
      throw new Error(
        `${question.kind} ${JSON.stringify(question.variables)} must be answerable: ${errors.map(({ message }) => message).join('; ')}`,
      );
    answers.set(question, JSON.stringify(data));
  }
  return answers;
}
