import type { ComponentType } from 'react';
import { Link } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { AssumedBar } from '../question-bar/assumed-bar.tsx';
import { Sentence } from '../question-bar/sentence.tsx';
import { type Page, type ThingKind, toAnswer } from '../question/route.ts';
import { EmptyNotice } from '../ui/notice.tsx';
import { AboutPage } from './about-page.tsx';
import { AgreementPage } from './agreement-page.tsx';
import { AssetPage } from './asset-page.tsx';
import { DealPage } from './deal-page.tsx';
import { EventPage } from './event-page.tsx';
import { PartyPage } from './party-page.tsx';
import { RightDetail } from './right-detail.tsx';
import { SourcePage } from './source-page.tsx';

type OwnPage = Exclude<Page, { readonly kind: 'answer' }>;

export function ThingPage({ page }: { readonly page: OwnPage }) {
  const { question, change } = useQuestion();
  if (page.kind === 'lost')
    return (
      <EmptyNotice as="h1" title="There is no page at this address.">
        <p className="quiet">{page.path}</p>
        <p>
          <Link to={toAnswer()} className="button">
            Go to the answer
          </Link>
        </p>
      </EmptyNotice>
    );
  const Body = PAGES[page.kind];
  const isEvaluated = !['about', 'event', 'source'].includes(page.kind);
  return (
    <div className="page">
      <div className="page-question">
        <Link to={toAnswer()} className="back">
          ← The whole answer
        </Link>
        {isEvaluated && <Sentence opening="Seen" question={question} onChange={change} />}
        {page.kind !== 'about' && <AssumedBar asked={null} isEvaluated={isEvaluated} />}
      </div>
      <Body id={'id' in page ? page.id : page.kind} />
    </div>
  );
}

const PAGES: Readonly<Record<ThingKind | 'about', ComponentType<{ readonly id: string }>>> = {
  about: AboutPage,
  right: RightDetail,
  party: PartyPage,
  agreement: AgreementPage,
  deal: DealPage,
  event: EventPage,
  source: SourcePage,
  asset: AssetPage,
};
