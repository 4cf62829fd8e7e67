import type { HttpFigures } from './http/measure-http.ts';
import type { LoadFigures } from './load.ts';
import type { Slice } from './measure.ts';
import type { QuestionFigures, QuestionsReport } from './measure-questions.ts';
import type { BenchOptions } from './options.ts';

export interface BenchReport {
  readonly machine: Readonly<Record<string, unknown>>;
  readonly options: BenchOptions;
  readonly http: readonly HttpFigures[] | null;
  readonly sizes: readonly SizeReport[];
}

export interface SizeReport {
  readonly rights: number;
  readonly load: LoadFigures;
  readonly questions: QuestionsReport | null;
}

/** The report as tables in Markdown. */
export function reportText(report: BenchReport): string {
  return [
    `Machine: ${Object.entries(report.machine)
      .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : String(value)}`)
      .join(', ')}. Medians of ${report.options.rounds} rounds.`,
    ...(report.http ? [httpText(report.http)] : []),
    ...report.sizes.map(sizeText),
    ...(report.sizes.filter(({ questions }) => questions).length > 1
      ? [growthText(report.sizes)]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function httpText(figures: readonly HttpFigures[]): string {
  return `## HTTP layer, the same resolvers over a graph in memory\n\n${table(
    ['request', 'at once', 'Apollo ms', '/s', 'ours ms', 'p95', '/s', '÷ Apollo'],
    figures.map(({ name, atOnce, ours, apollo }) => [
      name,
      atOnce,
      ms(apollo.medianMs),
      perSecond(apollo),
      ms(ours.medianMs),
      ms(ours.p95Ms),
      perSecond(ours),
      times(ours.perSecond / apollo.perSecond),
    ]),
  )}`;
}

function sizeText({ rights, load, questions }: SizeReport): string {
  const loaded =
    load.rightsPerSecond === null
      ? 'loaded before'
      : [
          `checked in ${seconds(load.checkSeconds!)}, written in ${seconds(load.writeSeconds!)}: ${Math.round(load.rightsPerSecond)} rights a second`,
          load.databaseCpuSeconds === null
            ? ''
            : ` (${Math.round(load.databaseCpuSeconds)} s of processor time in the database)`,
          `, at most ${Math.round(load.peakHeapMb)} MB of heap`,
        ].join('');
  const head = `## ${rights.toLocaleString('en')} rights\n\n${load.records.toLocaleString('en')} records, ${load.versions.toLocaleString('en')} versions; ${loaded}; an unchanged folder is seen in ${Math.round(load.unchangedMs)} ms.`;
  if (!questions) return head;
  const { memoryMb, labelScanMs, figures, startMs } = questions;
  return `${head}\nThe API process held ${mb(memoryMb.before)} before the questions and ${mb(memoryMb.after)} after them, and started in ${Math.round(startMs)} ms. Counting a year by a label scan: ${ms(labelScanMs)} ms.\n\n${table(
    [
      'question',
      'at once',
      'floor ms',
      'peer ms',
      '/s',
      ...['asked before: ms', 'not before: ms'].flatMap((side) => [
        side,
        'p95',
        '/s',
        'peer ÷ it',
        'store calls',
        '÷ floor, a call',
      ]),
    ],
    figures.map(({ name, atOnce, ours, fresh, peer, floor, storeCalls, freshCalls }) => [
      name,
      atOnce,
      ms(floor.medianMs),
      ...peerCells(peer),
      ...oursCells(ours, storeCalls, peer, floor),
      ...oursCells(fresh, freshCalls, peer, floor),
    ]),
  )}`;
}

function peerCells(peer: QuestionFigures['peer']): readonly string[] {
  if (peer === null) return ['cannot be asked', '–'];
  return typeof peer === 'string' ? [peer, '–'] : [ms(peer.medianMs), perSecond(peer)];
}

function oursCells(
  ours: Slice,
  calls: number,
  peer: QuestionFigures['peer'],
  floor: Slice,
): readonly (string | number)[] {
  return [
    ms(ours.medianMs),
    ms(ours.p95Ms),
    perSecond(ours),
    peer === null || typeof peer === 'string' ? '–' : times(peer.medianMs / ours.medianMs),
    calls,
    calls === 0 ? '–' : times(ours.medianMs / floor.medianMs / calls),
  ];
}

/** Growth in milliseconds and relative to the floor, since the machine's speed may vary. */
function growthText(sizes: readonly SizeReport[]): string {
  const measured = sizes.filter(({ questions }) => questions);
  const first = measured[0]!;
  return `## Growth, one call at a time\n\n${table(
    [
      'question',
      ...['asked before', 'not before'].flatMap((side) => [
        ...measured.map(({ rights }) => `${side}: ${rights.toLocaleString('en')} ms`),
        'growth',
        'in floors',
      ]),
    ],
    first.questions!.figures.flatMap((figure, i) =>
      figure.atOnce > 1
        ? []
        : [
            [
              figure.name.replace(/^page \d+ of it/, 'a deep page of it'),
              ...(['ours', 'fresh'] as const).flatMap((side) => {
                const last = measured.at(-1)!.questions!.figures[i]!;
                const growth = last[side].medianMs / figure[side].medianMs;
                return [
                  ...measured.map(({ questions }) => ms(questions!.figures[i]![side].medianMs)),
                  times(growth),
                  times((growth * figure.floor.medianMs) / last.floor.medianMs),
                ];
              }),
            ],
          ],
    ),
  )}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function ms(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function perSecond({ perSecond: value }: Slice): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}

function times(value: number): string {
  return value >= 20 ? `${Math.round(value)} ×` : `${value.toFixed(2)} ×`;
}

function mb(value: number | null): string {
  return value === null ? 'unknown memory' : `${Math.round(value)} MB`;
}
