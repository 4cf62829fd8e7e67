import { createHash } from 'node:crypto';
import { isoDay } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { FormatContext } from './format.ts';
import { ruleOf } from './odrl.ts';
import { Description, type IdIri, idPath, type Resource } from './resource.ts';
import { rightResource } from './right-resource.ts';
import { DEFAULT_BASE } from './terms.ts';
import { isoOrNull } from './text.ts';
import {
  agreementResource,
  assetResource,
  conditionResource,
  eventResource,
  evidenceResource,
  partyResource,
  sourceResource,
} from './thing-resources.ts';
import { Written } from './written.ts';

/** Tells an export as resources. */
export interface LinkedData {
  /** The view itself: what was asked. */
  readonly view: () => Resource;
  /** Of some rights, and of what they are linked to that has not been told a short while ago. */
  readonly resources: (rows: readonly ExportRow[]) => readonly Resource[];
}

/**
 * How many shared things are remembered as told; an older one is told again, which says nothing
 * new.
 */
const REMEMBERED = 20_000;

/**
 * An export in the terms of ODRL, PROV, FIBO and Dublin Core, and our own where they have none:
 * docs/export.md.
 */
export function linkedData({
  question: { view },
  dataset,
  base = DEFAULT_BASE,
}: FormatContext): LinkedData {
  const idIri: IdIri = (id) => base + idPath(id);
  const told = new Written(REMEMBERED);
  const assumed = [...view.assumptions]
    .map(([id, on]) => `${id} ${on === 'never' ? 'never' : `on ${isoDay(on)}`}`)
    .sort();
  const viewIri = `${base}view:${createHash('sha256')
    .update(JSON.stringify([dataset.version, view.window, view.knownAt, assumed]))
    .digest('hex')
    .slice(0, 16)}`;
  return {
    view: () =>
      new Description(viewIri, ['tenure:View', 'prov:Entity'])
        .typed('from', 'xsd:date', isoDay(view.window.from))
        .typed('until', 'xsd:date', isoOrNull(view.window.until))
        .typed('knownAt', 'xsd:date', isoDay(view.knownAt))
        .texts('assumes', ...assumed)
        .texts('datasetVersion', dataset.version)
        .done(),
    resources: (rows) =>
      rows.flatMap((row) => {
        const rule = ruleOf(row, idIri);
        return [
          rightResource(row, rule, idIri, viewIri),
          rule.rule,
          ...rule.constraints,
          ...row.evidence.map(({ evidence }) => evidenceResource(evidence, idIri)),
          ...linkedThings(row, idIri)
            .filter(({ id }) => told.isNew(id))
            .map(({ describe }) => describe()),
        ];
      }),
  };
}

/** What a right is linked to and other rights may be linked to as well. */
function linkedThings(
  row: ExportRow,
  idIri: IdIri,
): readonly { readonly id: string; readonly describe: () => Resource }[] {
  const { holder, counterparty, assets, agreement, conditions, evidence } = row;
  return [
    ...[holder, ...(counterparty ? [counterparty] : [])].map((party) => ({
      id: party.id,
      describe: () => partyResource(party, idIri),
    })),
    ...assets.map((asset) => ({ id: asset.id, describe: () => assetResource(asset, idIri) })),
    ...(agreement
      ? [{ id: agreement.id, describe: () => agreementResource(agreement, idIri) }]
      : []),
    ...conditions.flatMap((condition) => [
      { id: condition.condition.id, describe: () => conditionResource(condition, idIri) },
      { id: condition.event.id, describe: () => eventResource(condition, idIri) },
    ]),
    ...evidence.map(({ source }) => ({
      id: source.id,
      describe: () => sourceResource(source, idIri),
    })),
  ];
}
