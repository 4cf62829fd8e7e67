import { useState } from 'react';
import { IconButton } from '../ui/button.tsx';
import { useMedia } from '../ui/browser.ts';

/** The key in local storage; public/theme.js reads it before the page is drawn. */
const STORAGE_KEY = 'tenure-theme';

/** Switches between light and dark; the system's theme applies until then. */
export function ThemeButton() {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const [chosen, setChosen] = useState(() => document.documentElement.dataset['theme'] ?? null);
  const dark = chosen === null ? systemDark : chosen === 'dark';
  const turn = (): void => {
    const next = dark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    setChosen(next);
    try {
      localStorage.setItem(STORAGE_KEY, next);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
  return (
    <IconButton icon="theme" aria-label={dark ? 'Light theme' : 'Dark theme'} onClick={turn} />
  );
}
