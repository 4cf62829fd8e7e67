import { Fragment, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { errorMessage } from '../answers/error-words.ts';
import { storeToken } from '../answers/graphql-client.ts';
import { Link, useNavigation } from '../navigation.tsx';
import type { Filter } from '../question/question.ts';
import { pageOf, toPage, type RouteChange } from '../question/route.ts';
import { useNames } from '../share/filter-words.ts';
import { Button } from './button.tsx';
import { useTitle } from './browser.ts';

/** `h1` if the notice is the whole page, which it then names in the tab too; else `p`. */
type Title = 'h1' | 'p';

interface TroubleProps {
  readonly error: unknown;
  readonly as?: Title;
}

/** An error with advice, above the old answer; its button retries all failed queries. */
export function TroubleNotice({ error, as: Title = 'p' }: TroubleProps) {
  const client = useQueryClient();
  const retry = (): void =>
    void client.refetchQueries(
      { type: 'active', predicate: ({ state }) => state.status === 'error' },
      { cancelRefetch: false },
    );
  const { title, advice, detail, near, passing, needsToken } = errorMessage(error);
  const names = useNames(near);
  // The server knows no name of what is not public yet.
  const known = near.flatMap((id) => (names.has(id) ? [{ id, label: names.get(id)! }] : []));
  const { route } = useNavigation();
  useTitle(Title === 'h1' ? title : null);
  /** The question with this id in place of the one that the message ends with. */
  const corrected = (id: string): RouteChange => {
    const filter = Object.entries(route.question.filter).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((own) => (detail.endsWith(own) ? id : own)) : value,
    ]);
    return { question: { ...route.question, filter: Object.fromEntries(filter) as Filter } };
  };
  return (
    <div className="notice notice-trouble" role="alert">
      <div>
        <Title className="notice-title">{title}</Title>
        <p>{advice}</p>
        {detail !== '' && <p className="quiet">{detail}</p>}
        {known.length > 0 && (
          <p>
            Did you mean{' '}
            {known.slice(0, 3).map(({ id, label }, index) => (
              <Fragment key={id}>
                {index > 0 && ', '}
                <Link to={route.page.kind === 'answer' ? corrected(id) : toPage(pageOf(id)!)}>
                  {label}
                </Link>
              </Fragment>
            ))}
            ?
          </p>
        )}
      </div>
      {needsToken && <TokenForm />}
      {passing && <Button onClick={retry}>Try again</Button>}
    </div>
  );
}

interface PendingProps {
  readonly query: { readonly data: unknown; readonly error: unknown; readonly isOld?: boolean };
  readonly lines: number;
}

/** The error of a query, or a placeholder before its first answer. */
export function Pending({ query, lines }: PendingProps) {
  const { data, error, isOld = false } = query;
  if (error === null) return data === null && <Skeleton lines={lines} />;
  return (
    <>
      <TroubleNotice error={error} />
      {isOld && data !== null && (
        <p className="quiet">Below is the answer to the question before.</p>
      )}
    </>
  );
}

function TokenForm() {
  const keep = (form: FormData): void => {
    const token = String(form.get('token')).trim();
    if (token === '') return;
    storeToken(token);
    window.location.reload();
  };
  return (
    <form className="row" action={keep}>
      <label className="field">
        Token <input type="password" name="token" autoComplete="off" />
      </label>
      <button type="submit" className="button">
        Use it
      </button>
    </form>
  );
}

interface EmptyNoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly as?: Title;
}

export function EmptyNotice({ title, children, as: Title = 'p' }: EmptyNoticeProps) {
  useTitle(Title === 'h1' ? title.replace(/\.$/, '') : null);
  return (
    <div className="notice notice-empty">
      <Title className="notice-title">{title}</Title>
      {children}
    </div>
  );
}

export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={`skeleton-line skeleton-line-${line % 4}`} />
      ))}
    </div>
  );
}
