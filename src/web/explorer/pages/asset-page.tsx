import { AssetPageDocument } from '../generated/documents.ts';
import { enumLabel } from '../labels.ts';
import { defineThingPage } from './thing-query.tsx';
import { linksTo, RightsPart } from './page-elements.tsx';

export const AssetPage = defineThingPage({
  document: AssetPageDocument,
  pick: ({ node }) => (node?.__typename === 'Asset' ? node : null),
  tell: (asset, { view: { rights } }) => ({
    kicker: `Asset · ${enumLabel(asset.kind)}`,
    facts: {
      'Part of': linksTo([asset.partOf]),
      Parts: linksTo(asset.parts),
    },
    parts: (
      <RightsPart
        title="Rights over it"
        rights={rights}
        filter={{ asset: [asset.id] }}
        remark=", its parts and what it is part of included"
      />
    ),
  }),
});
