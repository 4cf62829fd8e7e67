import type { DisputePartsFragment } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';

/** What sources disagree on, who says what, and what is followed. */
export function DisputeList({ disputes }: { readonly disputes: readonly DisputePartsFragment[] }) {
  return (
    <ul className="conditions">
      {disputes.map(({ id, topic, claims, followed }) => (
        <li key={id}>
          <p className="condition-label">{topic.charAt(0).toUpperCase() + topic.slice(1)}</p>
          <ul>
            {claims.map(({ source, locator, says, knownUntil, withdrawnReason }) => (
              <li key={`${source.id} ${locator}`}>
                <ThingLink id={source.id}>{source.publisher}</ThingLink>: {says}
                {knownUntil !== null && (
                  <span className="quiet">
                    {' '}
                    (withdrawn on {dayWords(knownUntil)}
                    {withdrawnReason !== null && `: ${withdrawnReason}`})
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className="quiet">Followed here: {followed}</p>
        </li>
      ))}
    </ul>
  );
}
