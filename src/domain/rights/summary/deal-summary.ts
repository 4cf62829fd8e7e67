import { groupBy } from '../../group-by.ts';
import { listInWords } from '../../text/count-words.ts';

/**
 * The participants of a deal, those of one role together: `Birch and Cedar each as investor; Maple
 * as operator.` Null if nobody is recorded.
 */
export function participantsSummary(
  participants: readonly { readonly name: string; readonly role: string }[],
): string | null {
  const parts = [...groupBy(participants, ({ role }) => role)].map(([role, inRole]) => {
    const names = listInWords(inRole.map(({ name }) => name));
    return `${names} ${inRole.length > 1 ? 'each as' : 'as'} ${role}`;
  });
  return parts.length === 0 ? null : `${parts.join('; ')}.`;
}
