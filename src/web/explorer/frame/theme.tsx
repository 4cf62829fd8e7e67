import { useState, type ReactNode } from 'react';
import { IconButton } from '../ui/button.tsx';
import { useMedia } from '../ui/use-media.ts';

/** Where the choice is kept; public/theme.js reads it before the page is drawn. */
const KEPT = 'tenure-theme';

/**
 * Turns from light to dark and back; the choice is kept, and as long as there is none the system's
 * holds.
 */
export function ThemeButton(): ReactNode {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const [chosen, setChosen] = useState(() => document.documentElement.dataset['theme'] ?? null);
  const dark = chosen === null ? systemDark : chosen === 'dark';
  const turn = (): void => {
    const next = dark ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    setChosen(next);
    try {
      localStorage.setItem(KEPT, next);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
  return (
    <IconButton icon="theme" aria-label={dark ? 'Light theme' : 'Dark theme'} onClick={turn} />
  );
}
