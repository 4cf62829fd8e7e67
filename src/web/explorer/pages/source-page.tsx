import { SourcePageDocument, type SourcePageQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { ThingLink } from '../navigation.tsx';
import { dayWords } from '../time/days.ts';
import { OutsideLink } from '../ui/evidence-list.tsx';
import { nameOf, number } from '../labels.ts';
import { homeOf, thingName } from '../search/thing.ts';
import { QueryBoundary, PageHead } from './query-boundary.tsx';
import { Fact, Facts, Moment, Part, NoteFact } from './parts.tsx';

type Source = NonNullable<SourcePageQuery['source']>;

/** A source with everything it supports. */
export function SourcePage({ id }: { readonly id: string }) {
  const answered = useAnswer(SourcePageDocument, { id });
  return (
    <QueryBoundary id={id} answered={answered} pick={(answer) => answer.source}>
      {(source) => <SourceArticle source={source} />}
    </QueryBoundary>
  );
}

function SourceArticle({ source }: { readonly source: Source }) {
  const { nodes, totalCount } = source.supports;
  return (
    <>
      <PageHead kicker={`Source · ${nameOf(source.kind).toLowerCase()}`} title={source.title} />
      <Facts>
        <Fact name="Publisher">{source.publisher}</Fact>
        <Fact name="Published">
          <Moment term={source.published} />
        </Fact>
        <Fact name="Read as">
          {nameOf(source.access)}
          {source.retrieved !== null && `, ${dayWords(source.retrieved)}`}
        </Fact>
        <Fact name="Where">
          {source.url !== null && <OutsideLink url={source.url}>{hostOf(source.url)}</OutsideLink>}
        </Fact>
        <NoteFact note={source.note} />
      </Facts>
      <Part title="What it supports" note={number(totalCount)}>
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
            The first {number(nodes.length)} of {number(totalCount)}.
          </p>
        )}
      </Part>
    </>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
