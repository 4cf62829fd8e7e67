import { PartyPageDocument, type PartyPageQuery } from '../generated/documents.ts';
import { Link, ThingLink } from '../navigation.tsx';
import { toAnswer } from '../question/route.ts';
import { NO_FILTER, type Filter } from '../question/question.ts';
import { viewVariables } from '../question/variables.ts';
import { countLabel, enumLabel, formatNumber } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { PageHead, defineThingPage } from './thing-query.tsx';
import {
  Fact,
  Moment,
  Part,
  TermWords,
  NoteFact,
  EvidencePart,
  LinksFact,
  ThingItem,
} from './page-elements.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { RightsPart } from './rights-part.tsx';

type Party = NonNullable<PartyPageQuery['view']['party']>;

/** A party with what it holds and owes at the asked time, its agreements, deals and timeline. */
export const PartyPage = defineThingPage({
  document: PartyPageDocument,
  variables: viewVariables,
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
        <Held title="Holds" rights={party.held} filter={{ ...NO_FILTER, holder: [party.id] }} />
        <Held
          title="Is bound by"
          rights={party.owed}
          filter={{ ...NO_FILTER, counterparty: [party.id] }}
          withHolder
        />
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

interface HeldProps {
  readonly title: string;
  readonly rights: Party['held'];
  readonly filter: Filter;
  readonly withHolder?: boolean;
}

function Held({ title, rights, filter, withHolder = false }: HeldProps) {
  const { question } = useQuestion();
  const { totalCount, nodes, excluded } = rights;
  return (
    <RightsPart title={title} rights={rights} withHolder={withHolder}>
      <p>
        <Link to={toAnswer({ question: { ...question, filter } })}>
          {totalCount > nodes.length
            ? `See all ${formatNumber(totalCount)} in the list`
            : 'See in the list'}
        </Link>
        {excluded.contingent > 0 && (
          <span className="quiet">
            {' '}
            ·{' '}
            <Link to={toAnswer({ question: { ...question, filter, also: ['contingent'] } })}>
              {countLabel(excluded.contingent, 'right')} waiting for an event
            </Link>
          </span>
        )}
      </p>
    </RightsPart>
  );
}

/** The name of a country code; any other text unchanged. */
function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code)
    : code;
}
