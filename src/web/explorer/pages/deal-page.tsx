import { DealPageDocument } from '../generated/documents.ts';
import { enumLabel, formatNumber } from '../labels.ts';
import { PageHead, defineThingPage } from './thing-query.tsx';
import {
  BasisFact,
  EvidencePart,
  Fact,
  Moment,
  NoteFact,
  Part,
  RightsPart,
  ThingItem,
  TimelineSection,
} from './page-elements.tsx';

/** A deal with its parties, values, agreements, and the rights under them at the asked time. */
export const DealPage = defineThingPage({
  document: DealPageDocument,
  pick: ({ view }) => view.deal,
  render: (deal, { view: { rights } }) => (
    <>
      <PageHead
        kicker={`Deal · ${deal.kind}`}
        title={deal.name}
        summary={deal.summary}
        answer={[deal.participantsSummary, rights.summary]
          .filter((part) => part !== null)
          .join(' ')}
      />
      <dl className="facts">
        <Fact name="Announced">{deal.announced !== null && <Moment term={deal.announced} />}</Fact>
        <Fact name="Participants">
          {deal.participants.length > 0 && (
            <ul className="plain">
              {deal.participants.map(({ role, party }) => (
                <ThingItem key={`${party.id} ${role}`} thing={party}>
                  {role}
                </ThingItem>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name="Values">
          {deal.values.length > 0 && (
            <ul className="plain">
              {deal.values.map(({ words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </Fact>
        <BasisFact assertion={deal.assertion} knownFrom={deal.knownFrom} />
        <NoteFact note={deal.note} />
      </dl>
      <Part title="Agreements" note={formatNumber(deal.agreements.length)}>
        {deal.agreements.length === 0 ? (
          <p className="quiet">No agreement is known.</p>
        ) : (
          <ul className="plain">
            {deal.agreements.map((agreement) => (
              <ThingItem key={agreement.id} thing={agreement}>
                {enumLabel(agreement.kind).toLowerCase()}
                <Moment before=", " term={agreement.executed} />
              </ThingItem>
            ))}
          </ul>
        )}
      </Part>
      <RightsPart title="Rights under its agreements" rights={rights} />
      <TimelineSection subject={deal.id} />
      <EvidencePart evidence={deal.evidence} />
    </>
  ),
});
