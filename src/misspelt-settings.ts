import { nearestTexts } from './domain/text/similarity.ts';
import { type Environment, SETTINGS } from './settings.ts';

/** Settings that bound who may ask and how much: without one the server would be too open. */
export const ACCESS_SETTINGS: readonly string[] = SETTINGS.filter(
  (name) =>
    /^(API_|JWKS_|JWT_|MAX_|TRUSTED_)/.test(name) ||
    ['INTROSPECTION', 'OPEN_ROLE', 'RATE_LIMIT'].includes(name),
);

/**
 * Names that may mean a setting but are none, and empty settings about access: a line each. Faults
 * are about access and stop the start, warnings are about other settings.
 */
export function misspeltSettings(environment: Environment) {
  const [faults, warnings]: [string[], string[]] = [[], []];
  for (const name of Object.keys(environment).sort()) {
    if (ACCESS_SETTINGS.includes(name) && environment[name] === '')
      faults.push(`${name} must have a value, or be left out: ""`);
    const near = meantSetting(name);
    if (near === undefined) continue;
    if (ACCESS_SETTINGS.includes(near))
      faults.push(`${name} is not a setting, and ${near} may be meant: rename it, or take it out`);
    else warnings.push(`${name} is set, but there is no such setting: did you mean ${near}?`);
  }
  return { faults, warnings };
}

/** The setting that another name may mean; a prefix NEO4J_ is not compared. */
function meantSetting(name: string): string | undefined {
  if (SETTINGS.includes(name)) return undefined;
  const upper = name.toUpperCase();
  if (ACCESS_SETTINGS.includes(upper)) return upper;
  const prefix = name.startsWith('NEO4J_') ? 'NEO4J_' : '';
  const rests = SETTINGS.filter((setting) => setting.startsWith(prefix)).map((setting) =>
    setting.slice(prefix.length),
  );
  const [rest] = nearestTexts(name.slice(prefix.length), rests, 1, prefix === '' ? 0.8 : 0.5);
  return rest && prefix + rest;
}
