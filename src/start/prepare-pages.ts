import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { promisify } from 'node:util';
import { BUILD_SCRIPT, PAGES, type PageName, pageState, type PageState } from './built-pages.ts';
import { isInstalled } from './installed.ts';
import type { Say } from './say.ts';

/** What the pages are, and how they are built. */
export interface PageWorks {
  readonly stateOf: (page: PageName) => PageState;
  /** Builds what is not fresh; null where the tools for that are not installed. */
  readonly build: ((signal: AbortSignal) => Promise<void>) | null;
}

/**
 * Builds the pages that are missing or stale, where that can be done here, and says so in a line. It never fails: the API answers
 * without pages too.
 *
 * @param signal  ends a build that is under way
 */
export async function preparePages(
  say: Say,
  signal: AbortSignal,
  works: PageWorks = ownWorks(),
): Promise<void> {
  const missing = PAGES.filter((page) => works.stateOf(page) === 'missing');
  const stale = PAGES.filter((page) => works.stateOf(page) === 'stale');
  if (missing.length + stale.length === 0) return;
  const why = [
    ...(missing.length > 0 ? [`not built yet: ${missing.join(', ')}`] : []),
    ...(stale.length > 0 ? [`older than their sources: ${stale.join(', ')}`] : []),
  ].join('; ');
  if (works.build === null) {
    say(`Pages ${why}. To build them: npm ci && npm run build`);
    return;
  }
  say(`Building the pages (${why}) …`);
  try {
    await works.build(signal);
  } catch (error) {
    if (!signal.aborted)
      say(`The pages could not be built, everything else is served: ${reasonOf(error)}`);
  }
}

function ownWorks(): PageWorks {
  return {
    stateOf: (page) => pageState(page),
    build: existsSync(BUILD_SCRIPT) && isInstalled('vite') ? build : null,
  };
}

/** In a process of its own: what building takes is given back, and whatever goes wrong stays there. */
async function build(signal: AbortSignal): Promise<void> {
  const building = promisify(execFile)(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), BUILD_SCRIPT],
    { signal },
  );
  try {
    setPriority(building.child.pid!, constants.priority.PRIORITY_LOW); // what answers questions comes first
  } catch {
    // It has ended already, or a container forbids it.
  }
  await building;
}

/** The last lines of what the build said. */
function reasonOf(error: unknown): string {
  const said =
    typeof error === 'object' && error !== null && 'stderr' in error
      ? String(error.stderr).trim()
      : '';
  return said === '' ? String(error) : said.split('\n').slice(-5).join('\n');
}
