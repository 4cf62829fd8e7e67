import { PREFIX } from '../../public-address.ts';
import { Link } from '../navigation.tsx';
import { DEFAULT_ROUTE } from '../question/route.ts';
import { SearchButton } from '../search/search-button.tsx';
import { HelpButton } from './help.tsx';
import { ThemeButton } from './theme.tsx';

/** The bar above every page: name, search, playground, help and theme. */
export function Header() {
  return (
    <header className="top">
      <Link to={DEFAULT_ROUTE} className="brand">
        <Mark />
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

function Mark() {
  return (
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
  );
}
