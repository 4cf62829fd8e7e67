import { SourcePageDocument } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { OutsideLink, Repeated } from '../ui/evidence-list.tsx';
import { enumLabel, formatNumber, thingName } from '../labels.ts';
import { homeOf } from '../question/route.ts';
import { defineThingPage } from './thing-query.tsx';
import { Moment, Part } from './page-elements.tsx';

export const SourcePage = defineThingPage({
  document: SourcePageDocument,
  variables: ({ knownAt }) => ({ knownAt }),
  pick: ({ source }) => source,
  tell: (source) => {
    const { nodes, totalCount } = source.supports;
    return {
      kicker: `Source · ${enumLabel(source.kind).toLowerCase()}`,
      facts: {
        Publisher: source.publisher,
        Published: <Moment term={source.published} />,
        Repeats: source.grade === 'REPOST' && <Repeated {...source} />,
        'Read as':
          enumLabel(source.access) +
          (source.retrieved === null ? '' : `, ${dayWords(source.retrieved)}`),
        Where: source.url && <OutsideLink url={source.url}>{new URL(source.url).host}</OutsideLink>,
      },
      parts: (
        <Part title="What it supports" note={formatNumber(totalCount)}>
          <ul className="plain">
            {nodes.map((node) => (
              <li key={node.id}>
                <span className="quiet">{node.__typename}</span>{' '}
                <ThingLink id={homeOf(node)}>{thingName(node)}</ThingLink>
              </li>
            ))}
          </ul>
          {totalCount > nodes.length && (
            <p className="quiet">
              The first {formatNumber(nodes.length)} of {formatNumber(totalCount)}.
            </p>
          )}
        </Part>
      ),
    };
  },
});
