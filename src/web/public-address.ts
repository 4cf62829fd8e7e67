/** PUBLIC_URL, which the server writes into its pages; null if it is not set. */
const publicUrl =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=public-url]')?.content || null;

/** What stands in front of every path of this server, such as `/tenure`; usually empty. */
export const PREFIX = publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, '');

/** An address for others: below PUBLIC_URL, else as this page was opened. */
export function publicAddress(path: string): string {
  return (publicUrl ?? window.location.origin) + path;
}
