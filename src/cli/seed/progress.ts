import type { LoadProgress } from '../../ingest/load/load.ts';

export interface Progress {
  /** Replaces the line that is shown. */
  show(line: string): void;
  load(progress: LoadProgress): void;
  /** Removes the line. */
  end(): void;
}

/** @param out  the stream, such as `process.stderr`; nothing is written unless it is a terminal */
export function progressOn(out: NodeJS.WriteStream): Progress {
  const watched = out.isTTY === true;
  const show = (line: string) => {
    if (watched) out.write(`\r\u001B[2K${line.slice(0, Math.max(20, (out.columns ?? 80) - 1))}`);
  };
  return {
    show,
    load: ({ phase, what, done }) =>
      show(
        `${phase} ${what.toLowerCase()}${done > 0 ? ` (${done.toLocaleString('en')} records)` : ''}`,
      ),
    end: () => show(''),
  };
}
