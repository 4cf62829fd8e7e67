import { nearestTexts } from './domain/text/similarity.ts';
import { SETTINGS } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings that bound who may ask and how much: without them the server would be more open than was
 * meant.
 */
export const ACCESS_SETTINGS: readonly string[] = SETTINGS.filter(
  (name) =>
    /^(API_|JWKS_|JWT_|MAX_|TRUSTED_)/.test(name) ||
    ['INTROSPECTION', 'OPEN_ROLE', 'RATE_LIMIT'].includes(name),
);

/**
 * Settings about access that are empty, and names that may mean one but are none: one line each,
 * which stops the start.
 */
export function accessSettingFaults(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .sort()
    .flatMap((name) => {
      if (ACCESS_SETTINGS.includes(name))
        return environment[name] === '' ? [`${name} must have a value, or be left out: ""`] : [];
      const near = meantSetting(name);
      return near !== undefined && ACCESS_SETTINGS.includes(near)
        ? [`${name} is not a setting, and ${near} may be meant: rename it, or take it out`]
        : [];
    });
}

/** Other names that may mean a setting: one line each. */
export function unknownSettings(environment: Environment): readonly string[] {
  return Object.keys(environment)
    .sort()
    .flatMap((name) => {
      const near = meantSetting(name);
      return near === undefined || ACCESS_SETTINGS.includes(near)
        ? []
        : [`${name} is set, but there is no such setting: did you mean ${near}?`];
    });
}

/** The setting that another name may mean; undefined for a setting and for any unlike name. */
function meantSetting(name: string): string | undefined {
  if (SETTINGS.includes(name)) return undefined;
  const upper = name.toUpperCase();
  return ACCESS_SETTINGS.includes(upper) ? upper : nearSetting(name);
}

/** The setting that a misspelt one may mean; the prefix NEO4J_ is not compared. */
function nearSetting(name: string): string | undefined {
  const prefix = 'NEO4J_';
  if (!name.startsWith(prefix)) return nearestTexts(name, SETTINGS, 1, 0.8)[0];
  const [rest] = nearestTexts(
    name.slice(prefix.length),
    SETTINGS.filter((setting) => setting.startsWith(prefix)).map((setting) =>
      setting.slice(prefix.length),
    ),
    1,
    0.5,
  );
  return rest && prefix + rest;
}
