import { AgreementPageDocument, type AgreementPageQuery } from '../generated/documents.ts';
import { Link, ThingLink } from '../navigation.tsx';
import { toAnswer } from '../question/route.ts';
import { useQuestion } from '../question-context.tsx';
import { addDays } from '../time/days.ts';
import { enumLabel, formatNumber, statusWords, whenWords } from '../labels.ts';
import { defineThingPage } from './thing-query.tsx';
import {
  basisWords,
  linksTo,
  Moment,
  Part,
  Prose,
  RightsPart,
  TermWords,
  ThingWith,
  TimelineSection,
} from './page-elements.tsx';

type Agreement = NonNullable<AgreementPageQuery['view']['agreement']>;

/** Links to the comparison of the day before each of its acts with the day of the act. */
function BeforeAndAfter({ agreement }: { readonly agreement: Agreement }) {
  const { question } = useQuestion();
  const acts = agreement.acts.map(({ effective }) => effective);
  const dated = acts.length > 0 || agreement.executed === null ? acts : [agreement.executed];
  const days = new Map(
    dated.flatMap(({ startEarliest, startLatest }) =>
      startEarliest === null ? [] : [[startLatest ?? startEarliest, startEarliest] as const],
    ),
  );
  return [...days].map(([last, first]) => (
    <p key={last}>
      <Link
        to={toAnswer({
          view: 'compare',
          question: { ...question, when: { kind: 'day', day: addDays(first, -1) } },
          against: { when: { kind: 'day', day: last }, knownAt: null, assume: null },
        })}
      >
        What changed {whenWords({ kind: 'period', from: first, through: last }, 'OVERLAPS')}
      </Link>
    </p>
  ));
}

const ACT_LINKS = [
  ['ends', '⊣ Ends'],
  ['introduces', '→ Introduces'],
  ['voids', 'Removes the condition:'],
] as const;

export const AgreementPage = defineThingPage({
  document: AgreementPageDocument,
  pick: ({ view }) => view.agreement,
  tell: (agreement, _answer, question) => {
    const when = whenWords(question.when, 'OVERLAPS');
    return {
      kicker: `Agreement · ${enumLabel(agreement.kind).toLowerCase()}${agreement.binding === 'BINDING' ? '' : ` · ${enumLabel(agreement.binding).toLowerCase()}`}`,
      summary: agreement.summary,
      answer: agreement.changeSummary,
      opening: <BeforeAndAfter agreement={agreement} />,
      facts: {
        Parties: agreement.parties.map(({ role, party }, index) => (
          <span key={`${party.id} ${role}`}>
            {index > 0 && '; '}
            <ThingWith thing={party}>({role})</ThingWith>
          </span>
        )),
        Signed: agreement.executed && <Moment term={agreement.executed} />,
        Term: <TermWords term={agreement.term} />,
        'Governing law': agreement.governingLaw,
        Amends: linksTo(agreement.amends),
        'Amended by': linksTo(agreement.amendedBy),
        Deals: linksTo(agreement.deals),
        Basis: basisWords(agreement),
      },
      parts: (
        <>
          <RightsPart
            title="Rights under it"
            rights={agreement.rights}
            empty={
              agreement.binding === 'NON_BINDING'
                ? 'It does not bind, so it grants no right.'
                : undefined
            }
          />
          {agreement.clauses.length > 0 && (
            <Part title="Clauses" note={formatNumber(agreement.clauses.length)}>
              <ol className="clauses">
                {agreement.clauses.map((clause) => (
                  <li key={clause.id}>
                    <p>
                      <strong>{clause.heading}</strong>
                      {clause.cuad !== null && (
                        <span className="quiet"> · {enumLabel(clause.cuad).toLowerCase()}</span>
                      )}
                    </p>
                    {clause.summary !== null && <p>{clause.summary}</p>}
                    {clause.grants.map((right) => (
                      <p key={right.id} className="quiet">
                        Grants <ThingLink id={right.id}>{right.label}</ThingLink> to{' '}
                        {right.holder.name}: {statusWords(right.evaluation).toLowerCase()} {when}
                      </p>
                    ))}
                  </li>
                ))}
              </ol>
            </Part>
          )}
          {agreement.acts.length > 0 && (
            <Part title="What it changed" note={formatNumber(agreement.acts.length)}>
              <ul className="plain acts">
                {agreement.acts.map((act) => (
                  <li key={act.id}>
                    <p>
                      <strong>{enumLabel(act.kind)}</strong>{' '}
                      <span className="quiet">
                        <Moment term={act.effective} />
                        {act.assertion !== 'STATED' &&
                          ` · ${enumLabel(act.assertion).toLowerCase()}`}
                      </span>
                    </p>
                    {ACT_LINKS.map(
                      ([field, words]) =>
                        act[field].length > 0 && (
                          <p key={field}>
                            {words} {linksTo(act[field])}
                          </p>
                        ),
                    )}
                    {act.note !== null && (
                      <p className="quiet">
                        <Prose text={act.note} />
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <TimelineSection subject={agreement.id} />
        </>
      ),
    };
  },
});
