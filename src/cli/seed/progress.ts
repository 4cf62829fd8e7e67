import type { LoadProgress } from '../../ingest/load/load-report.ts';

export type ProgressStream = Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>> & {
  write(text: string): unknown;
};

export type Progress = ReturnType<typeof progressOn>;

/** Nothing is written unless the stream is a terminal. */
export function progressOn(out: ProgressStream) {
  const watched = out.isTTY === true;
  const show = (line: string) => {
    if (watched) out.write(`\r\u001B[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
  };
  return {
    show,
    load: ({ phase, what, done }: LoadProgress) =>
      show(
        `${phase} ${what.toLowerCase()}${done > 0 ? ` (${done.toLocaleString('en')} records)` : ''}`,
      ),
    /** Removes the line. */
    end: () => show(''),
  };
}
