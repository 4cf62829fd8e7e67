import { enumeration } from '../explanation/explanation-input.ts';

/**
 * The participants of a deal, those of one role together: `Birch and Cedar each as investor; Maple
 * as operator.` Null if nobody is recorded.
 */
export function participantsSummary(
  participants: readonly { readonly name: string; readonly role: string }[],
): string | null {
  const byRole = new Map<string, string[]>();
  for (const { name, role } of participants) byRole.set(role, [...(byRole.get(role) ?? []), name]);
  const parts = [...byRole].map(
    ([role, names]) =>
      `${enumeration(names, 'and')} ${names.length > 1 ? 'each as' : 'as'} ${role}`,
  );
  return parts.length === 0 ? null : `${parts.join('; ')}.`;
}
