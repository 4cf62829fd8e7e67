import { DealPageDocument } from '../generated/documents.ts';
import { enumLabel, formatNumber } from '../labels.ts';
import { defineThingPage } from './thing-query.tsx';
import {
  basisWords,
  Moment,
  Part,
  RightsPart,
  ThingList,
  TimelineSection,
} from './page-elements.tsx';

export const DealPage = defineThingPage({
  document: DealPageDocument,
  pick: ({ view }) => view.deal,
  tell: (deal, { view: { rights } }) => ({
    kicker: `Deal · ${deal.kind}`,
    summary: deal.summary,
    answer: [deal.participantsSummary, rights.summary].filter((part) => part !== null).join(' '),
    facts: {
      Announced: deal.announced && <Moment term={deal.announced} />,
      Participants: deal.participants.length > 0 && (
        <ThingList things={deal.participants.map(({ role, party }) => [party, role])} />
      ),
      Values: deal.values.length > 0 && (
        <ul className="plain">
          {deal.values.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ),
      Basis: basisWords(deal),
    },
    parts: (
      <>
        <Part title="Agreements" note={formatNumber(deal.agreements.length)}>
          {deal.agreements.length === 0 ? (
            <p className="quiet">No agreement is known.</p>
          ) : (
            <ThingList
              things={deal.agreements.map((agreement) => [
                agreement,
                <>
                  {enumLabel(agreement.kind).toLowerCase()}
                  <Moment before=", " term={agreement.executed} />
                </>,
              ])}
            />
          )}
        </Part>
        <RightsPart title="Rights under its agreements" rights={rights} />
        <TimelineSection subject={deal.id} />
      </>
    ),
  }),
});
