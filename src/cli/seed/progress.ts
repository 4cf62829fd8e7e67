import type { LoadProgress } from '../../ingest/load/load.ts';

export interface Progress {
  /** Replaces the line that is shown. */
  show(line: string): void;
  load(progress: LoadProgress): void;
  /** Removes the line. */
  end(): void;
}

/** A stream such as `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Nothing is written unless the stream is a terminal. */
export function progressOn(out: ProgressStream): Progress {
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
