import { createHash } from 'node:crypto';
import { isoDay } from '../../domain/time/day.ts';
import type { ExportRow } from '../rows.ts';
import type { FormatContext } from './format.ts';
import { ruleOf } from './odrl.ts';
import { type IdIri, idPath, type Resource } from './terms.ts';
import { isoOrNull } from './text.ts';
import { evidenceResource, linkedThings, rightResource } from './resources.ts';

/** An export in terms of ODRL, PROV, FIBO and Dublin Core, else our own; see docs/export.md. */
export function linkedData({ question: { context }, dataset, base }: FormatContext) {
  const idIri: IdIri = (id) => base + idPath(id);
  const written = new Set<string>();
  const assumed = [...context.assumptions]
    .map(([id, on]) => `${id} ${on === 'never' ? 'never' : `on ${isoDay(on)}`}`)
    .sort();
  const isNew = (iri: string) => !written.has(iri) && written.add(iri);
  const viewIri = `${base}view:${createHash('sha256')
    .update(JSON.stringify([dataset.version, context.window, context.knownAt, assumed]))
    .digest('hex')
    .slice(0, 16)}`;
  return {
    /** The resource of the question: window, knowledge day and assumptions. */
    view: (): Resource => ({
      iri: viewIri,
      types: ['tenure:View', 'prov:Entity'],
      properties: {
        from: isoDay(context.window.from),
        until: isoOrNull(context.window.until),
        knownAt: isoDay(context.knownAt),
        assumes: assumed,
        datasetVersion: dataset.version,
      },
    }),
    /** The resources of some rights and of the things that they link to, once in an export. */
    resources: (rows: readonly ExportRow[]): readonly Resource[] =>
      rows.flatMap((row) => {
        const rule = ruleOf(row, idIri);
        return [
          rightResource(row, rule, idIri, viewIri),
          rule.rule,
          ...rule.constraints,
          ...row.evidence.map(({ evidence }) => evidenceResource(evidence, idIri)),
          ...linkedThings(row, idIri).filter(({ iri }) => isNew(iri)),
        ];
      }),
  };
}
