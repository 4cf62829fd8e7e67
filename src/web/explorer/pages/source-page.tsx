import { SourcePageDocument } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { OutsideLink, Repeated } from '../ui/evidence-list.tsx';
import { enumLabel, formatNumber } from '../labels.ts';
import { homeOf, thingName } from '../search/thing.ts';
import { PageHead, defineThingPage } from './thing-query.tsx';
import { Fact, Moment, Part, NoteFact } from './page-elements.tsx';

/** A source with everything it supports. */
export const SourcePage = defineThingPage({
  document: SourcePageDocument,
  variables: ({ knownAt }) => ({ knownAt }),
  pick: ({ source }) => source,
  render: (source) => {
    const { nodes, totalCount } = source.supports;
    return (
      <>
        <PageHead
          kicker={`Source · ${enumLabel(source.kind).toLowerCase()}`}
          title={source.title}
        />
        <dl className="facts">
          <Fact name="Publisher">{source.publisher}</Fact>
          <Fact name="Published">
            <Moment term={source.published} />
          </Fact>
          <Fact name="Repeats">{source.grade === 'REPOST' && <Repeated {...source} />}</Fact>
          <Fact name="Read as">
            {enumLabel(source.access)}
            {source.retrieved !== null && `, ${dayWords(source.retrieved)}`}
          </Fact>
          <Fact name="Where">
            {source.url !== null && (
              <OutsideLink url={source.url}>{new URL(source.url).host}</OutsideLink>
            )}
          </Fact>
          <NoteFact note={source.note} />
        </dl>
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
      </>
    );
  },
});
