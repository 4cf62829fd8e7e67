import { useNavigation, Link } from '../navigation.tsx';

/** Lists the parameters of a link that were ignored. */
export function IgnoredParameters() {
  const { ignored } = useNavigation().route;
  if (ignored.length === 0) return null;
  return (
    <div className="notice notice-trouble" role="alert">
      <p>
        This link has parts that mean nothing here, and were left out:{' '}
        {ignored.slice(0, MAX_NAMED).map((part, index) => (
          <span key={part}>
            {index > 0 && ', '}
            <code>{part.slice(0, MAX_LETTERS)}</code>
          </span>
        ))}
        {ignored.length > MAX_NAMED && ` and ${ignored.length - MAX_NAMED} more`}. The page answers
        the rest. <Link to={{}}>Understood</Link>
      </p>
    </div>
  );
}

const MAX_NAMED = 5;
const MAX_LETTERS = 80;
