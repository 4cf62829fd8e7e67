import { useCallback, type ReactNode } from 'react';
import type { Meta } from '../answers/types.ts';
import { Link, toAnswer, useNavigation } from '../navigation.tsx';
import { AssumedBar } from '../question-bar/assumed-bar.tsx';
import { Sentence } from '../question-bar/sentence.tsx';
import type { Page } from '../question/place.ts';
import type { Question } from '../question/question.ts';
import type { DatedQuestion } from '../question/variables.ts';
import { EmptyNotice } from '../ui/notice.tsx';
import { AgreementPage } from './agreement-page.tsx';
import { AssetPage } from './asset-page.tsx';
import { DealPage } from './deal-page.tsx';
import { EventPage } from './event-page.tsx';
import { PartyPage } from './party-page.tsx';
import { RightDetail } from './right-detail.tsx';
import { SourcePage } from './source-page.tsx';

/** The page of one thing, under the question that the address holds. */
export function ThingPage({
  page,
  question,
  meta,
}: {
  readonly page: Exclude<Page, { readonly kind: 'answer' }>;
  readonly question: DatedQuestion;
  readonly meta: Meta | null;
}): ReactNode {
  const { go } = useNavigation();
  const change = useCallback(
    (changed: Partial<Question>) => go({ question: { ...question, ...changed } }),
    [go, question],
  );
  if (page.kind === 'lost') return <Lost path={page.path} />;
  return (
    <div className="page">
      <div className="page-question">
        <Link to={toAnswer()} className="back">
          ← The whole answer
        </Link>
        {page.kind !== 'source' && (
          <Sentence
            opening="Seen"
            question={question}
            today={meta?.today ?? null}
            matched={false}
            onChange={change}
          />
        )}
        <AssumedBar question={question} asked={null} onChange={change} />
      </div>
      <ThingBody page={page} question={question} />
    </div>
  );
}

function ThingBody({
  page,
  question,
}: {
  readonly page: Exclude<Page, { readonly kind: 'answer' | 'lost' }>;
  readonly question: DatedQuestion;
}): ReactNode {
  switch (page.kind) {
    case 'right':
      return <RightDetail id={page.id} question={question} headingLevel={1} />;
    case 'party':
      return <PartyPage id={page.id} question={question} />;
    case 'agreement':
      return <AgreementPage id={page.id} question={question} />;
    case 'deal':
      return <DealPage id={page.id} question={question} />;
    case 'event':
      return <EventPage id={page.id} />;
    case 'source':
      return <SourcePage id={page.id} />;
    case 'asset':
      return <AssetPage id={page.id} question={question} />;
  }
}

function Lost({ path }: { readonly path: string }): ReactNode {
  return (
    <EmptyNotice as="h1" title="There is no page at this address.">
      <p className="quiet">{path}</p>
      <p>
        <Link to={toAnswer()} className="button">
          Go to the answer
        </Link>
      </p>
    </EmptyNotice>
  );
}
