/** What this needs of a browser; tests run without one. */
interface Browser {
  readonly document?: { querySelector(selector: string): { readonly content: string } | null };
  readonly location?: { readonly origin: string };
}

const browser = globalThis as unknown as Browser;

/** What the server has written into this page under a name; null if nothing. */
export function writtenByServer(name: 'public-url' | 'today'): string | null {
  return browser.document?.querySelector(`meta[name=${name}]`)?.content || null;
}

/** PUBLIC_URL; null if it is not set. */
const publicUrl = writtenByServer('public-url');

/** What stands in front of every path of this server, such as `/tenure`; usually empty. */
export const PREFIX = publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/** An address for others: below PUBLIC_URL, else as this page was opened. */
export function publicAddress(path: string): string {
  return (publicUrl ?? browser.location?.origin ?? '') + path;
}
