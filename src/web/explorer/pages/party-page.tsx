import type { ReactNode } from 'react';
import { PartyPageDocument, type PartyPageQuery } from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, ThingLink, toAnswer } from '../navigation.tsx';
import { NO_FILTER, type Filter } from '../question/question.ts';
import { viewVariables, type DatedQuestion } from '../question/variables.ts';
import { ProofList } from '../ui/evidence-list.tsx';
import { Prose } from '../ui/prose.tsx';
import { count, nameOf, number, whenWords } from '../labels.ts';
import { RightsBrief } from '../views/rights-brief.tsx';
import { Loaded, PageHead } from './query-boundary.tsx';
import { Fact, Facts, Moment, Part, TermWords, ThingLinks } from './parts.tsx';
import { Story } from './timeline-section.tsx';

type Party = NonNullable<PartyPageQuery['view']['party']>;

/**
 * A party: its names, its group, what it holds and owes at the asked time, its agreements and
 * deals, and its story.
 */
export function PartyPage({
  id,
  question,
}: {
  readonly id: string;
  readonly question: DatedQuestion;
}): ReactNode {
  const answered = useAnswer(PartyPageDocument, { id, ...viewVariables(question) });
  return (
    <Loaded
      id={id}
      answered={answered}
      pick={(answer) => answer.view.party}
      nameOf={(party) => party.name}
    >
      {(party) => <PartyArticle party={party} question={question} />}
    </Loaded>
  );
}

function PartyArticle({
  party,
  question,
}: {
  readonly party: Party;
  readonly question: DatedQuestion;
}): ReactNode {
  const when = whenWords(question.when, 'OVERLAPS');
  return (
    <>
      <PageHead kicker={nameOf(party.kind)} title={party.name} />
      <Facts>
        <Fact name="Part of">
          {party.partOf !== null && <ThingLink id={party.partOf.id}>{party.partOf.name}</ThingLink>}
        </Fact>
        <Fact name="Members">
          {party.members.length > 0 && <ThingLinks things={party.members} />}
        </Fact>
        <Fact name="Country">{party.country !== null && countryName(party.country)}</Fact>
        <Fact name="Existed">{party.existed !== null && <TermWords term={party.existed} />}</Fact>
        <Fact name="Also called">
          {party.names.length > 0 &&
            party.names.map((name, index) => (
              <span key={`${name.value} ${name.kind}`}>
                {index > 0 && '; '}
                {name.value}{' '}
                <span className="quiet">
                  ({nameOf(name.kind).toLowerCase()}
                  {name.used !== null && (
                    <>
                      , <TermWords term={name.used} />
                    </>
                  )}
                  )
                </span>
              </span>
            ))}
        </Fact>
        <Fact name="Identifiers">
          {party.identifiers.length > 0 &&
            party.identifiers.map(({ scheme, value }) => `${nameOf(scheme)} ${value}`).join(', ')}
        </Fact>
        <Fact name="Note">{party.note !== null && <Prose text={party.note} />}</Fact>
      </Facts>
      <div className="columns">
        <Held
          title="Holds"
          rights={party.held}
          when={when}
          question={question}
          filter={{ ...NO_FILTER, holder: [party.id] }}
        />
        <Held
          title="Owes"
          rights={party.owed}
          when={when}
          question={question}
          filter={{ ...NO_FILTER, bound: [party.id] }}
          withHolder
        />
      </div>
      <div className="columns">
        <Part title="Agreements" note={number(party.agreements.length)}>
          <ul className="plain">
            {party.agreements.map(
              ({ role, agreement }) =>
                agreement !== null && (
                  <li key={`${agreement.id} ${role}`}>
                    <ThingLink id={agreement.id}>{agreement.title}</ThingLink>{' '}
                    <span className="quiet">{role}</span>
                  </li>
                ),
            )}
          </ul>
        </Part>
        <Part title="Deals" note={number(party.deals.length)}>
          <ul className="plain">
            {party.deals.map(
              ({ role, deal }) =>
                deal !== null && (
                  <li key={`${deal.id} ${role}`}>
                    <ThingLink id={deal.id}>{deal.name}</ThingLink>{' '}
                    <span className="quiet">
                      {role}
                      {deal.announced !== null && (
                        <>
                          , <Moment when={deal.announced} />
                        </>
                      )}
                    </span>
                  </li>
                ),
            )}
          </ul>
        </Part>
      </div>
      <Story subject={party.id} question={question} />
      {party.evidence.length > 0 && (
        <Part title="Evidence" note={number(party.evidence.length)}>
          <ProofList proofs={party.evidence} />
        </Part>
      )}
    </>
  );
}

function Held({
  title,
  rights,
  when,
  question,
  filter,
  withHolder = false,
}: {
  readonly title: string;
  readonly rights: Party['held'];
  readonly when: string;
  readonly question: DatedQuestion;
  readonly filter: Filter;
  readonly withHolder?: boolean;
}): ReactNode {
  const { totalCount, nodes, excluded } = rights;
  return (
    <Part title={title} note={`${count(totalCount, 'right')} ${when}`}>
      {nodes.length === 0 ? (
        <p className="quiet">Nothing in force {when}.</p>
      ) : (
        <RightsBrief rights={nodes} beside={false} withHolder={withHolder} />
      )}
      <p>
        <Link to={toAnswer({ question: { ...question, filter } })}>
          {totalCount > nodes.length
            ? `See all ${number(totalCount)} in the list`
            : 'See them in the list'}
        </Link>
        {excluded.contingent > 0 && (
          <span className="quiet">
            {' '}
            ·{' '}
            <Link to={toAnswer({ question: { ...question, filter, also: ['contingent'] } })}>
              {count(excluded.contingent, 'contingent right')}
            </Link>
          </span>
        )}
      </p>
    </Part>
  );
}

/** A country by its name; what is no code of a country is left as it is. */
function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code)
    : code;
}
