import { AssetPageDocument } from '../generated/documents.ts';
import { enumLabel } from '../labels.ts';
import { PageHead, defineThingPage } from './thing-query.tsx';
import { EvidencePart, LinksFact, NoteFact, RightsPart } from './page-elements.tsx';

/** An asset with its parts and the rights over it at the asked time. */
export const AssetPage = defineThingPage({
  document: AssetPageDocument,
  pick: ({ node }) => (node?.__typename === 'Asset' ? node : null),
  render: (asset, { view: { rights } }) => (
    <>
      <PageHead kicker={`Asset · ${enumLabel(asset.kind)}`} title={asset.name} />
      <dl className="facts">
        <LinksFact name="Part of" things={[asset.partOf]} />
        <LinksFact name="Parts" things={asset.parts} />
        <NoteFact note={asset.note} />
      </dl>
      <RightsPart
        title="Rights over it"
        rights={rights}
        filter={{ asset: [asset.id] }}
        remark=", its parts and what it is part of included"
      />
      {asset.evidence.length > 0 && <EvidencePart evidence={asset.evidence} />}
    </>
  ),
});
