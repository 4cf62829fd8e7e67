/** What a reader of the graph sees of a record (docs/graph.md), as of the day of the load. */
import { sourceVisibleFrom } from '../../domain/model/evidence.ts';
import type { AnyRecord, Records } from '../../domain/model/graph.ts';
import type { RightVersion } from '../../domain/model/history.ts';
import type { NodeType } from '../../domain/model/record.ts';
import { isVisible } from '../../domain/rights/visible.ts';
import { capitalised } from '../../domain/text/count-words.ts';
import { type Day, OPEN } from '../../domain/time/day.ts';
import { statusIn } from '../../domain/time/status.ts';
import { calendarDay, type Properties } from '../../store/neo4j/properties.ts';

/**
 * The labels that a reader of the graph sees on a record's node, separated by spaces: `Right`, or
 * `Party Company`. A record that is deprecated, withdrawn, corrected or outranked on a day has
 * `FormerRight` in place of `Right`; one that is not known yet has none (null).
 */
export function publicLabels(
  type: NodeType,
  record: AnyRecord,
  knownOn: Day,
  held: PublicTerm | null,
): string | null {
  if (isLater(record, knownOn)) return null;
  if (type === 'PARTY') {
    const { kind } = record as Records['PARTY'];
    return kind === 'OTHER' ? 'Party' : `Party ${capitalised(kind)}`;
  }
  const isFormer =
    'rank' in record &&
    (record.rank === 'DEPRECATED' || record.knownUntil <= knownOn || held?.counts === false);
  return `${isFormer ? 'Former' : ''}${capitalised(type)}`;
}

function isLater(record: AnyRecord, knownOn: Day): boolean {
  if ('visibleFrom' in record) return record.visibleFrom > knownOn;
  if ('published' in record) return sourceVisibleFrom(record) > knownOn;
  return 'knownFrom' in record && record.knownFrom > knownOn;
}

/** The effective term as public properties of the node and of its HELD_BY relationship. */
export type PublicTerm = ReturnType<typeof publicTermProperties>;

/**
 * The effective term of a right as known on a day, in dates; ends are excluded. The later start and
 * the earlier end are left out if no day is certain, all four if the right never holds.
 */
export function publicTermProperties(versions: readonly RightVersion[], knownOn: Day) {
  const known = versions.find((one) => isVisible(one, knownOn));
  const version = known ?? versions.at(-1)!;
  const counts = known !== undefined && !known.deprecated;
  const days = daysOf(version);
  return {
    /** Whether answers count it: not deprecated, corrected, withdrawn or outranked. */
    counts,
    onRight: {
      ...days,
      statusAtLoad: statusIn(version, { from: knownOn, until: knownOn + 1 }),
      knownOn: calendarDay(knownOn),
    },
    /** Those of its relationship with the holder; none if it does not count, or never holds. */
    onHolder: counts ? days : {},
  };
}

function daysOf(version: RightVersion): Properties {
  const { startEarliest, startLatest, endEarliest, endLatest, ordered } = version;
  if (startEarliest >= endLatest) return {};
  return {
    heldFrom: calendarDay(startEarliest),
    heldUntil: calendarDay(endLatest),
    ...(ordered && {
      heldFromLatest: calendarDay(startLatest),
      heldUntilEarliest: calendarDay(endEarliest),
    }),
    ...(endLatest === OPEN && (endEarliest === OPEN ? { openEnd: true } : { endUnknown: true })),
  };
}
