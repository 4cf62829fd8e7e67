import type { ReactNode } from 'react';
import { AssetPageDocument, type AssetPageQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, ThingLink, toAnswer } from '../navigation.tsx';
import { NO_FILTER } from '../question/question.ts';
import { seenFrom, timeOf, type DatedQuestion } from '../question/variables.ts';
import { ProofList } from '../ui/evidence-list.tsx';
import { Prose } from '../ui/prose.tsx';
import { count, nameOf, number, whenWords } from '../labels.ts';
import { RightsBrief } from '../views/rights-brief.tsx';
import { Loaded, PageHead } from './query-boundary.tsx';
import { Fact, Facts, Part, ThingLinks } from './parts.tsx';

type Asset = Exclude<NonNullable<AssetPageQuery['node']>, Record<PropertyKey, never>>;

/** What rights are about: its parts, and who has rights over it at the asked time. */
export function AssetPage({
  id,
  question,
}: {
  readonly id: string;
  readonly question: DatedQuestion;
}): ReactNode {
  const answered = useAnswer(AssetPageDocument, {
    id,
    ...timeOf(question.when),
    ...seenFrom(question),
  });
  return (
    <Loaded
      id={id}
      answered={answered}
      pick={(answer): Asset | null =>
        answer.node !== null && 'id' in answer.node ? (answer.node as Asset) : null
      }
      nameOf={(asset) => asset.name}
    >
      {(asset, { rights }) => {
        const when = whenWords(question.when, 'OVERLAPS');
        return (
          <>
            <PageHead kicker={`Asset · ${nameOf(asset.kind).toLowerCase()}`} title={asset.name} />
            <Facts>
              <Fact name="Part of">
                {asset.partOf !== null && (
                  <ThingLink id={asset.partOf.id}>{asset.partOf.name}</ThingLink>
                )}
              </Fact>
              <Fact name="Parts">
                {asset.parts.length > 0 && <ThingLinks things={asset.parts} />}
              </Fact>
              <Fact name="Note">{asset.note !== null && <Prose text={asset.note} />}</Fact>
            </Facts>
            <Part
              title="Rights over it"
              note={`${count(rights.totalCount, 'right')} ${when}, its parts and what it is part of included`}
            >
              {rights.nodes.length === 0 ? (
                <p className="quiet">Nothing in force {when}.</p>
              ) : (
                <RightsBrief rights={rights.nodes} beside={false} withHolder />
              )}
              <p>
                <Link
                  to={toAnswer({
                    question: { ...question, filter: { ...NO_FILTER, asset: [asset.id] } },
                  })}
                >
                  See them in the list
                </Link>
              </p>
            </Part>
            {asset.evidence.length > 0 && (
              <Part title="Evidence" note={number(asset.evidence.length)}>
                <ProofList proofs={asset.evidence} />
              </Part>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
