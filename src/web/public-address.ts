/** What this needs of a browser; tests run without one. */
interface Browser {
  readonly document?: { querySelector(selector: string): { readonly content: string } | null };
  readonly location?: { readonly origin: string };
}

const browser = globalThis as unknown as Browser;

/** PUBLIC_URL, which the server writes into its pages; null if it is not set. */
const publicUrl = browser.document?.querySelector('meta[name=public-url]')?.content || null;

/** What stands in front of every path of this server, such as `/tenure`; usually empty. */
export const PREFIX = publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/** An address for others: below PUBLIC_URL, else as this page was opened. */
export function publicAddress(path: string): string {
  return (publicUrl ?? browser.location?.origin ?? '') + path;
}
