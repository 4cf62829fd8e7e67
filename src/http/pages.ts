import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { etagOfBytes, hasAlready } from './etag.ts';
import { HttpError, type Incoming, type Outgoing, type Route } from './http.ts';
import { securityHeaders } from './security-headers.ts';

/** A file of a built page, in memory. */
interface PageFile {
  readonly bytes: Buffer;
  readonly gzipped: Buffer | null;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Page = 'explorer' | 'playground';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Addresses of the explorer that its own code tells apart: one segment for what it shows, one for which. */
const EXPLORER_PAGE = /^\/(?:right|party|agreement|deal|event|source|asset)\/[^/]+$/;

/**
 * The explorer at `/` and the playground at `/playground`, as scripts/build-pages.ts built them. Only the files that are there
 * when this is called are ever served.
 *
 * @param folder  with a folder `explorer` and a folder `playground`; what is missing there answers with how to build it
 */
export function pageRoutes(folder: string): readonly Route[] {
  const explorer = filesOf(folder, 'explorer', '');
  const playground = filesOf(folder, 'playground', '/playground');
  return [
    page(
      'explorer',
      explorer.get('/index.html'),
      (asked) => asked === '/' || EXPLORER_PAGE.test(asked),
    ),
    page(
      'playground',
      playground.get('/playground/index.html'),
      (asked) => asked === '/playground' || asked === '/playground/',
    ),
    files(new Map([...explorer, ...playground])),
  ];
}

function page(name: Page, file: PageFile | undefined, matches: Route['matches']): Route {
  return {
    matches,
    answer: async (incoming) => (file === undefined ? notBuilt(name) : served(file, incoming)),
  };
}

function files(known: ReadonlyMap<string, PageFile>): Route {
  return {
    matches: (asked) => known.has(asked),
    answer: async (incoming) => served(known.get(incoming.path)!, incoming),
  };
}

function served(file: PageFile, { method, request }: Incoming): Outgoing {
  if (method !== 'GET' && method !== 'HEAD')
    throw new HttpError(405, `pages can only be read, by GET or HEAD: ${method}`);
  const headers = { ...file.headers, etag: file.etag, vary: 'accept-encoding' };
  if (hasAlready(request.headers['if-none-match'], file.etag))
    return { status: 304, headers, body: '' };
  const zipped =
    file.gzipped !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
      ? file.gzipped
      : null;
  return {
    status: 200,
    headers: zipped === null ? headers : { ...headers, 'content-encoding': 'gzip' },
    body: zipped ?? file.bytes,
  };
}

function notBuilt(name: Page): Outgoing {
  return {
    status: 503,
    headers: {
      ...securityHeaders(name),
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: `The ${name} has not been built: npm run build builds it. The API answers at /graphql.\n`,
  };
}

/** The files of a built page by the path at which they are served. */
function filesOf(folder: string, name: Page, below: string): ReadonlyMap<string, PageFile> {
  const root = path.join(folder, name);
  if (!existsSync(path.join(root, 'index.html'))) return new Map();
  const names = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    names.flatMap((file) => {
      const type = TYPES[path.extname(file)];
      return type === undefined
        ? []
        : [
            [
              `${below}/${path.relative(root, file).split(path.sep).join('/')}`,
              pageFile(file, type, name),
            ] as const,
          ];
    }),
  );
}

/** Files whose names carry a hash of their content never change; the others are asked for again each time. */
function pageFile(file: string, type: string, name: Page): PageFile {
  const bytes = readFileSync(file);
  const hashed = path.basename(path.dirname(file)) === 'assets';
  return {
    bytes,
    gzipped: existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : null,
    etag: etagOfBytes(bytes),
    headers: {
      ...securityHeaders(name),
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  };
}
