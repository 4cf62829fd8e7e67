/** The address of this server without a slash at its end: PUBLIC_URL, else as it was opened. */
export function publicAddress(): string {
  const set = document.querySelector<HTMLMetaElement>('meta[name=public-url]')?.content ?? '';
  return set === '' ? window.location.origin : set;
}
