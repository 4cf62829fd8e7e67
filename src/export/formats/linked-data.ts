import { createHash } from 'node:crypto';
import { isoDay } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import { type FormatContext, isoOrNull } from './format.ts';
import { rulesOf } from './odrl.ts';
import { type Resource, type Statements, statementsOf } from './terms.ts';
import { linkedThings, rightResource } from './resources.ts';

/** An export in terms of ODRL, PROV, FIBO and Dublin Core, else our own; see docs/export.md. */
export function linkedData({ context, dataset, base }: FormatContext) {
  const written = new Set<string>();
  const assumed = [...context.assumptions]
    .map(([id, on]) => `${id} ${on === 'never' ? 'never' : `on ${isoDay(on)}`}`)
    .sort();
  const isNew = (id: string) => !written.has(id) && written.add(id);
  const viewId = `view:${createHash('sha256')
    .update(JSON.stringify([dataset.version, context.window, context.knownAt, assumed]))
    .digest('hex')
    .slice(0, 16)}`;
  const view: Resource = {
    id: viewId,
    types: ['tenure:View', 'prov:Entity'],
    properties: {
      from: isoDay(context.window.from),
      until: isoOrNull(context.window.until),
      knownAt: isoDay(context.knownAt),
      assumes: assumed,
      datasetVersion: dataset.version,
    },
  };
  return {
    view: statementsOf(view, base),
    /** Some rights and the things that they link to, each once in an export. */
    resources: (rows: readonly ExportRow[]): readonly Statements[] =>
      rows
        .flatMap((row) => [
          rightResource(row, viewId),
          ...rulesOf(row),
          ...linkedThings(row).filter(({ id }) => isNew(id)),
        ])
        .map((resource) => statementsOf(resource, base)),
  };
}
