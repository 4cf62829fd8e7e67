import { PartyPageDocument } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { enumLabel, formatNumber } from '../labels.ts';
import { PageHead, defineThingPage } from './thing-query.tsx';
import {
  EvidencePart,
  Fact,
  LinksFact,
  Moment,
  NoteFact,
  Part,
  RightsPart,
  TermWords,
  ThingItem,
  TimelineSection,
} from './page-elements.tsx';

/** A party with what it holds and owes at the asked time, its agreements, deals and timeline. */
export const PartyPage = defineThingPage({
  document: PartyPageDocument,
  pick: ({ view }) => view.party,
  render: (party) => (
    <>
      <PageHead kicker={enumLabel(party.kind)} title={party.name} answer={party.summary} />
      <dl className="facts">
        <Fact name="Part of">
          {party.memberships.length > 0 &&
            party.memberships.map(({ group, during, through }, index) => (
              <span key={index}>
                {index > 0 && '; '}
                <ThingLink id={group.id}>{group.name}</ThingLink>
                {(during !== null || through.length > 0) && (
                  <span className="quiet">
                    {' '}
                    ({through.length > 0 && 'through others'}
                    <TermWords before={through.length > 0 ? ', ' : ''} term={during} />)
                  </span>
                )}
              </span>
            ))}
        </Fact>
        <LinksFact name="Members" things={party.members} />
        <Fact name="Country">{party.country !== null && countryName(party.country)}</Fact>
        <Fact name="Existed">{party.existed !== null && <TermWords term={party.existed} />}</Fact>
        <Fact name="Also called">
          {party.names.length > 0 &&
            party.names.map((name, index) => (
              <span key={`${name.value} ${name.kind}`}>
                {index > 0 && '; '}
                {name.value}{' '}
                <span className="quiet">
                  ({enumLabel(name.kind).toLowerCase()}
                  <TermWords before=", " term={name.used} />)
                </span>
              </span>
            ))}
        </Fact>
        <Fact name="Identifiers">
          {party.identifiers.map(({ scheme, value }) => `${enumLabel(scheme)} ${value}`).join(', ')}
        </Fact>
        <NoteFact note={party.note} />
      </dl>
      <div className="columns">
        <RightsPart
          title="Holds"
          rights={party.held}
          filter={{ holder: [party.id] }}
          withHolder={false}
        />
        <RightsPart title="Is bound by" rights={party.owed} filter={{ counterparty: [party.id] }} />
      </div>
      <div className="columns">
        <Part title="Agreements" note={formatNumber(party.agreements.length)}>
          <ul className="plain">
            {party.agreements.map(({ role, agreement }, index) => (
              <ThingItem key={index} thing={agreement}>
                {role}
              </ThingItem>
            ))}
          </ul>
        </Part>
        <Part title="Deals" note={formatNumber(party.deals.length)}>
          <ul className="plain">
            {party.deals.map(({ role, deal }, index) => (
              <ThingItem key={index} thing={deal}>
                {role}
                <Moment before=", " term={deal?.announced ?? null} />
                {deal?.participantsSummary && (
                  <>
                    <br />
                    {deal.participantsSummary}
                  </>
                )}
              </ThingItem>
            ))}
          </ul>
        </Part>
      </div>
      <TimelineSection subject={party.id} />
      {party.evidence.length > 0 && <EvidencePart evidence={party.evidence} />}
    </>
  ),
});

/** The name of a country code; any other text unchanged. */
function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code)
    : code;
}
