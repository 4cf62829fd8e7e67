import { createHash } from 'node:crypto';
import type { Graph } from '../../src/domain/model/graph.ts';
import type { Party } from '../../src/domain/model/party.ts';
import type { Right } from '../../src/domain/model/right.ts';
import { civil, isoDay } from '../../src/domain/time/day.ts';
import { parseTerm, type Term } from '../../src/domain/time/edtf.ts';

/**
 * The same graph as another load might have it: a third of the rights have another end and another
 * statement, a third of the parties another name. So an answer from one dataset that is told as
 * another's is found out, in counts, in order and in words.
 *
 * @param number  0 to 2: which third
 */
export function variantOf(graph: Graph, number: number): Graph {
  const isOther = (index: number) => index % 3 === number;
  return {
    ...graph,
    version: createHash('sha256').update(`${graph.version} ${number}`).digest('hex'),
    records: {
      ...graph.records,
      RIGHT: graph.records.RIGHT.map((right, index): Right =>
        isOther(index)
          ? {
              ...right,
              statement: `${right.statement} (${number})`,
              term: otherTerm(right.term, number),
            }
          : right,
      ),
      PARTY: graph.records.PARTY.map((party, index): Party =>
        isOther(index)
          ? { ...party, name: `${party.name} of the ${ORDINALS[number]} load` }
          : party,
      ),
    },
  };
}

const ORDINALS = ['first', 'second', 'third'];

function otherTerm(term: Term, number: number): Term {
  const year = Math.max(civil(term.startLatest).year + 1, 2027 + number);
  return parseTerm(`${isoDay(term.startEarliest)}/${year}-06-30`);
}
