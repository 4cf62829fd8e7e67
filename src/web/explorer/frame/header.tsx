import { useState } from 'react';
import { PREFIX } from '../../public-address.ts';
import { Link } from '../navigation.tsx';
import { DEFAULT_ROUTE } from '../question/route.ts';
import { SearchButton } from '../search/search.tsx';
import { IconButton } from '../ui/button.tsx';
import { useMedia } from '../ui/browser.ts';
import { HelpButton } from './help.tsx';

export function Header() {
  return (
    <header className="top">
      <Link to={DEFAULT_ROUTE} className="brand">
        <svg
          className="brand-mark"
          viewBox="0 0 32 32"
          width="28"
          height="28"
          aria-hidden="true"
          focusable="false"
        >
          <rect className="brand-ground" width="32" height="32" rx="7" />
          <g className="brand-strips">
            <rect x="6" y="8" width="14" height="4" rx="2" />
            <rect x="10" y="14" width="16" height="4" rx="2" opacity=".75" />
            <rect x="6" y="20" width="9" height="4" rx="2" opacity=".5" />
          </g>
          <rect className="brand-day" x="18.5" y="5" width="1.6" height="22" rx=".8" />
        </svg>
        Tenure
      </Link>
      <SearchButton />
      <nav className="top-links" aria-label="Tools">
        <a href={`${PREFIX}/playground`}>Playground</a>
        <HelpButton />
        <ThemeButton />
      </nav>
    </header>
  );
}

/** The key in local storage; public/theme.js reads it before the page is drawn. */
const STORAGE_KEY = 'tenure-theme';

/** Switches between light and dark; the system's theme applies until then. */
function ThemeButton() {
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
