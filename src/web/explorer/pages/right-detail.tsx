import { RightPageDocument } from '../generated/documents.ts';
import type { FullRight } from '../answers/types.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { ThingLink } from '../navigation.tsx';
import { viewVariables } from '../question/variables.ts';
import { dayWords } from '../time/days.ts';
import { EmptyNotice, Skeleton, TroubleNotice } from '../ui/notice.tsx';
import { useTitle } from '../ui/use-title.ts';
import { daysWords, enumLabel, positionWords, whenWords } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { ConditionList } from './conditions.tsx';
import { DisputeList } from './disputes.tsx';
import { Lineage } from './lineage.tsx';
import {
  Fact,
  Facts,
  Part,
  TermWords,
  NoteFact,
  EvidencePart,
  LinksFact,
} from './page-elements.tsx';

interface RightDetailProps {
  readonly id: string;
  /** 1 on its own page, 2 beside the answer. */
  readonly headingLevel: 1 | 2;
}

/** A right in full, evaluated for the question. */
export function RightDetail({ id, headingLevel }: RightDetailProps) {
  const { question } = useQuestion();
  const { data, error, waiting } = useAnswer(RightPageDocument, {
    id,
    ...viewVariables(question),
  });
  const right = data?.view.right ?? null;
  useTitle(headingLevel === 1 && right !== null ? right.label : null);
  const as = headingLevel === 1 ? 'h1' : 'p';
  if (error !== null) return <TroubleNotice as={as} error={error} />;
  if (data === null || (waiting && right?.id !== id)) return <Skeleton lines={9} />;
  if (right === null) return <NotKnown id={id} as={as} />;
  return <RightArticle right={right} headingLevel={headingLevel} isOld={waiting} />;
}

const PRESS: readonly FullRight['bestGrade'][] = ['OWN_REPORTING', 'REPOST'];

interface RightArticleProps extends Pick<RightDetailProps, 'headingLevel'> {
  readonly right: FullRight;
  readonly isOld: boolean;
}

function RightArticle({ right, headingLevel, isOld }: RightArticleProps) {
  const { question } = useQuestion();
  const Heading = `h${headingLevel}` as const;
  const level = headingLevel === 1 ? 2 : 3;
  const { evaluation } = right;
  const days = daysWords(evaluation);
  return (
    <article className={isOld ? 'detail is-old' : 'detail'}>
      <p className="kicker">{enumLabel(right.kind)}</p>
      <Heading className="detail-title">{right.label}</Heading>
      <p className="detail-statement">{right.statement}</p>
      <div className={evaluation.dependsOnAssumption ? 'evaluation is-assumed' : 'evaluation'}>
        <p>{evaluation.explanation}</p>
        {days !== '' && question.when.kind !== 'day' && (
          <p className="quiet">
            In force {days} {whenWords(question.when, 'OVERLAPS')}.
          </p>
        )}
      </div>
      <Facts>
        <Fact name="Holder">
          <ThingLink id={right.holder.id}>{right.holder.name}</ThingLink>{' '}
          <Position of={right.position} />
        </Fact>
        <Fact name="Bound party">
          {right.counterparty === null ? (
            'everyone'
          ) : (
            <>
              <ThingLink id={right.counterparty.id}>{right.counterparty.name}</ThingLink>{' '}
              <Position of={right.correlative} />
            </>
          )}
        </Fact>
        <LinksFact name="About" things={right.assets} />
        <Fact name="Action">{right.action}</Fact>
        <Fact name="Scope">{right.scope}</Fact>
        <Fact name="Amount">{right.amount?.words ?? null}</Fact>
        <Fact name="As stated">
          <TermWords term={right.term} />
          {right.term.phrase !== null && <span className="quiet"> (“{right.term.phrase}”)</span>}
        </Fact>
        <Fact name="In effect">
          <TermWords term={right.effective} />
        </Fact>
        <Fact name="Last confirmed">
          {evaluation.lastConfirmed !== null && (
            <>
              {dayWords(evaluation.lastConfirmed.day)}, by{' '}
              <ThingLink id={evaluation.lastConfirmed.source.id}>
                {evaluation.lastConfirmed.source.title}
              </ThingLink>
            </>
          )}
        </Fact>
        <Fact name="Agreement">
          {right.agreement !== null && (
            <>
              <ThingLink id={right.agreement.id}>{right.agreement.title}</ThingLink>
              {right.clause !== null && (
                <span className="quiet">, clause “{right.clause.heading}”</span>
              )}
            </>
          )}
        </Fact>
        <Fact name="Binding">{right.binding !== 'BINDING' && enumLabel(right.binding)}</Fact>
        <Fact name="Basis">
          {enumLabel(right.assertion)}
          {PRESS.includes(right.bestGrade) && '; all sources are press reports'}
        </Fact>
        <Fact name="Public since">
          {dayWords(right.knownFrom)}
          {right.knownUntil !== null && `, withdrawn on ${dayWords(right.knownUntil)}`}
        </Fact>
        <Fact name="Standing">
          {right.rank === 'DEPRECATED' &&
            `Set aside${right.rankReason === null ? '' : `: ${right.rankReason}`}`}
        </Fact>
        <LinksFact name="Corrected by" things={[right.correctedBy]} />
        <LinksFact name="Corrects" things={[right.corrects]} />
        <LinksFact name="Other accounts" things={right.alternatives} />
        <NoteFact note={right.note} />
      </Facts>
      {right.lineage.length > 1 && (
        <Part title="Lineage" level={level}>
          <Lineage lineage={right.lineage} current={right.id} />
        </Part>
      )}
      {right.disputes.length > 0 && (
        <Part title="Disputes" level={level}>
          <DisputeList disputes={right.disputes} />
        </Part>
      )}
      {right.conditions.length > 0 && (
        <Part title="Conditions" level={level}>
          <ConditionList conditions={right.conditions} activation={right.activation} />
        </Part>
      )}
      <EvidencePart evidence={right.evidence} level={level} />
    </article>
  );
}

/** A legal position in one word, and what it means. */
function Position({ of }: { readonly of: Parameters<typeof positionWords>[0] }) {
  return (
    <span className="quiet">
      ({enumLabel(of).toLowerCase()}: {positionWords(of)})
    </span>
  );
}

function NotKnown({ id, as }: { readonly id: string; readonly as: 'h1' | 'p' }) {
  const { question } = useQuestion();
  return (
    <EmptyNotice
      as={as}
      title={
        question.knownAt === null
          ? 'There is no such right.'
          : `Nothing was known of this right on ${dayWords(question.knownAt)}.`
      }
    >
      <p className="quiet">{id}</p>
      <p>
        {question.knownAt === null
          ? 'It may have been renamed or removed: search for it above.'
          : 'Go back to today’s knowledge to see it.'}
      </p>
    </EmptyNotice>
  );
}
