import { PartyPageDocument } from '../generated/documents.ts';
import { ThingLink } from '../navigation.tsx';
import { enumLabel, formatNumber } from '../labels.ts';
import { defineThingPage } from './thing-query.tsx';
import {
  linksTo,
  Moment,
  Part,
  RightsPart,
  TermWords,
  ThingList,
  TimelineSection,
} from './page-elements.tsx';

export const PartyPage = defineThingPage({
  document: PartyPageDocument,
  pick: ({ view }) => view.party,
  tell: (party) => ({
    kicker: enumLabel(party.kind),
    answer: party.summary,
    facts: {
      'Part of': party.memberships.map(({ group, during, through }, index) => (
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
      )),
      Members: linksTo(party.members),
      Country: party.country && countryName(party.country),
      Existed: party.existed && <TermWords term={party.existed} />,
      'Also called': party.names.map((name, index) => (
        <span key={`${name.value} ${name.kind}`}>
          {index > 0 && '; '}
          {name.value}{' '}
          <span className="quiet">
            ({enumLabel(name.kind).toLowerCase()}
            <TermWords before=", " term={name.used} />)
          </span>
        </span>
      )),
      Identifiers: party.identifiers
        .map(({ scheme, value }) => `${enumLabel(scheme)} ${value}`)
        .join(', '),
    },
    parts: (
      <>
        <div className="columns">
          <RightsPart
            title="Holds"
            rights={party.held}
            filter={{ holder: [party.id] }}
            withHolder={false}
          />
          <RightsPart
            title="Is bound by"
            rights={party.owed}
            filter={{ counterparty: [party.id] }}
          />
        </div>
        <div className="columns">
          <Part title="Agreements" note={formatNumber(party.agreements.length)}>
            <ThingList things={party.agreements.map(({ role, agreement }) => [agreement, role])} />
          </Part>
          <Part title="Deals" note={formatNumber(party.deals.length)}>
            <ThingList
              things={party.deals.map(({ role, deal }) => [
                deal,
                <>
                  {role}
                  <Moment before=", " term={deal?.announced ?? null} />
                  {deal?.participantsSummary && <br />}
                  {deal?.participantsSummary}
                </>,
              ])}
            />
          </Part>
        </div>
        <TimelineSection subject={party.id} />
      </>
    ),
  }),
});

function countryName(code: string): string {
  const isCode = /^[A-Z]{2}$/.test(code);
  return isCode ? new Intl.DisplayNames('en', { type: 'region' }).of(code)! : code;
}
