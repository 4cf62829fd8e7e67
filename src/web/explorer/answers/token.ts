/** The key in session storage, which ends with the tab. */
const KEPT = 'tenure-token';

/** The stored token, or null. */
export function keptToken(): string | null {
  try {
    return sessionStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** Stores a token for this tab. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(KEPT, token);
  } catch {
    // Without storage the token is lost.
  }
}
