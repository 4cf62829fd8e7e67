import { AssetPageDocument, type AssetPageQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, toAnswer } from '../navigation.tsx';
import { NO_FILTER } from '../question/question.ts';
import { seenVariables } from '../question/variables.ts';
import { nameOf } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { QueryBoundary, PageHead } from './query-boundary.tsx';
import { Facts, NoteFact, EvidencePart, LinksFact } from './parts.tsx';
import { RightsPart } from './rights-part.tsx';

type Asset = Exclude<NonNullable<AssetPageQuery['node']>, Record<PropertyKey, never>>;

/** An asset with its parts and the rights over it at the asked time. */
export function AssetPage({ id }: { readonly id: string }) {
  const { question } = useQuestion();
  const answered = useAnswer(AssetPageDocument, { id, ...seenVariables(question) });
  return (
    <QueryBoundary
      id={id}
      answered={answered}
      pick={(answer): Asset | null =>
        answer.node !== null && 'id' in answer.node ? (answer.node as Asset) : null
      }
    >
      {(asset, { rights }) => (
        <>
          <PageHead kicker={`Asset · ${nameOf(asset.kind).toLowerCase()}`} title={asset.name} />
          <Facts>
            <LinksFact name="Part of" things={[asset.partOf]} />
            <LinksFact name="Parts" things={asset.parts} />
            <NoteFact note={asset.note} />
          </Facts>
          <RightsPart
            title="Rights over it"
            rights={rights}
            remark=", its parts and what it is part of included"
          >
            <p>
              <Link
                to={toAnswer({
                  question: { ...question, filter: { ...NO_FILTER, asset: [asset.id] } },
                })}
              >
                See them in the list
              </Link>
            </p>
          </RightsPart>
          {asset.evidence.length > 0 && <EvidencePart evidence={asset.evidence} />}
        </>
      )}
    </QueryBoundary>
  );
}
