import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { readAddress, writeAddress } from './question/address.ts';
import { FIRST_PLACE, pageOf, type Page, type Place } from './question/place.ts';

/** What changes on the way to another place; the rest stays. */
export type Change = Partial<Place>;

/** How a step is remembered: `push` for one that Back undoes, `replace` for the many of a drag. */
export type Step = 'push' | 'replace';

export interface Navigation {
  readonly place: Place;
  readonly go: (change: Change, step?: Step) => void;
  /** The address of a place that differs from this one. */
  readonly addressOf: (change: Change) => string;
}

const Context = createContext<Navigation | null>(null);

/** Makes the address bar the state of everything inside. */
export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const address = useSyncExternalStore(
    onAddress,
    () => window.location.pathname + window.location.search,
  );
  const place = useMemo(() => readAddress(...split(address)), [address]);
  const addressOf = useCallback((change: Change) => writeAddress({ ...place, ...change }), [place]);
  const go = useCallback(
    (change: Change, step: Step = 'push') => {
      const target = writeAddress({ ...place, ...change });
      if (target === address) return;
      window.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', target);
      window.dispatchEvent(new Event(MOVED));
      if (change.page !== undefined && step === 'push') window.scrollTo(0, 0);
    },
    [place, address],
  );
  return (
    <Context value={useMemo(() => ({ place, go, addressOf }), [place, go, addressOf])}>
      {children}
    </Context>
  );
}

/** The place and the ways to leave it. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === null) throw new Error('useNavigation needs a NavigationProvider around it');
  return navigation;
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Change;
  readonly children: ReactNode;
}

/** A real link within the explorer: it opens in place, and in a new tab where the reader asks for that. */
export function Link({ to, children, onClick, ...rest }: LinkProps): ReactNode {
  const { go, addressOf } = useNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={addressOf(to)} onClick={follow}>
      {children}
    </a>
  );
}

/** A link to the page of a thing, under the same question; plain text for things that have no page. */
export function ThingLink({
  id,
  children,
  className,
}: {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const page = pageOf(id);
  return page === null ? (
    <span className={className}>{children}</span>
  ) : (
    <Link to={toPage(page)} className={className}>
      {children}
    </Link>
  );
}

/** What changes on the way to a page: nothing stays open beside it. */
export function toPage(page: Page): Change {
  return { page, open: null };
}

/** What changes on the way back to the answer. */
export function toAnswer(change: Change = {}): Change {
  return { page: FIRST_PLACE.page, open: null, ...change };
}

const MOVED = 'tenure:moved';

function onAddress(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(MOVED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(MOVED, notify);
  };
}

function split(address: string): [path: string, search: string] {
  const at = address.indexOf('?');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}
