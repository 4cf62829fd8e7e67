/** The key in session storage, which ends with the tab. */
const STORAGE_KEY = 'tenure-token';

/** The stored token, or null. */
export function storedToken(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Stores a token for this tab. */
export function storeToken(token: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, token);
  } catch {
    // Without storage the token is lost.
  }
}
