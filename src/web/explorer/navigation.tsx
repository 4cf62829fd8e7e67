import { createContext, use, useMemo, type AnchorHTMLAttributes, type ReactNode } from 'react';
import { Link as RouteLink, Router, type AroundNavHandler } from 'wouter';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import { PREFIX } from '../public-address.ts';
import { readAddress, writeAddress } from './question/address.ts';
import { pageOf, type RouteChange, type Route, toPage } from './question/route.ts';

interface Navigation {
  readonly route: Route;
  /** `push` if Back returns from it; `replace` for the many steps of a drag. */
  readonly navigate: (change: RouteChange, step?: 'push' | 'replace') => void;
  readonly addressOf: (change: RouteChange) => string;
  /** Goes to an address of this server; the browser opens what the explorer does not know. */
  readonly visit: (address: string) => void;
}

const Context = createContext<Navigation>(null!);

/** Provides the route in the address bar to the tree. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const path = usePathname();
  const search = useSearch();
  const navigation = useMemo((): Navigation => {
    const route = routeAt(path, search);
    const addressOf = (change: RouteChange): string =>
      PREFIX + writeAddress({ ...route, ...resetsFor(change), ...change });
    return {
      route,
      addressOf,
      visit: (address) => {
        const { pathname, search: asked } = new URL(address, window.location.origin);
        if (routeAt(pathname, asked).page.kind === 'lost') window.location.assign(address);
        else visit(navigate, address);
      },
      navigate: (change, step) =>
        visit(navigate, addressOf(change), { replace: step === 'replace' }),
    };
  }, [path, search]);
  return (
    <Router aroundNav={visit}>
      <Context value={navigation}>{children}</Context>
    </Router>
  );
}

function routeAt(path: string, search: string): Route {
  const below = path.startsWith(`${PREFIX}/`) ? path.slice(PREFIX.length) : path;
  return readAddress(below === PREFIX ? '/' : below, search);
}

/** What a change resets: another list begins with its first page, another view with all days. */
function resetsFor(change: RouteChange): RouteChange {
  const isNewView = 'page' in change || 'view' in change;
  const isNewList = 'page' in change || 'question' in change || 'orderBy' in change;
  return { ...(isNewView && { zoom: null }), ...(isNewList && { pages: 1 }) };
}

/** Ignores a step to the same address, and scrolls a new page to its top. */
const visit: AroundNavHandler = (navigateTo, address, options) => {
  const { pathname, search } = window.location;
  if (address === pathname + search) return;
  navigateTo(address, options);
  if (window.location.pathname !== pathname) window.scrollTo(0, 0);
};

export function useNavigation(): Navigation {
  return use(Context);
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: RouteChange;
  /** Whether Back passes over it, as it does over a choice on the same page. */
  readonly replace?: boolean;
}

export function Link({ to, ...rest }: LinkProps) {
  return <RouteLink {...rest} href={useNavigation().addressOf(to)} />;
}

export function ThingLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const page = pageOf(id);
  return page === null ? <span>{children}</span> : <Link to={toPage(page)}>{children}</Link>;
}
