import { RightPageDocument, type FullRightFragment } from '../generated/documents.ts';
import { Link, ThingLink, useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { whenBounds } from '../question/question.ts';
import { toRight } from '../question/route.ts';
import { daysThrough, overDays } from '../time/day-range.ts';
import { dayNumber, dayWords } from '../time/days.ts';
import { StripBar } from '../ui/strip.tsx';
import { daysWords, enumLabel, POSITION_WORDS, whenWords } from '../labels.ts';
import { timelineReach } from '../views/timeline/timeline-model.ts';
import { ConditionList } from './conditions.tsx';
import { defineThingPage } from './thing-query.tsx';
import { linksTo, Part, TermWords, ThingWith } from './page-elements.tsx';

const PRESS: readonly FullRightFragment['bestGrade'][] = ['OWN_REPORTING', 'REPOST'];

export const RightDetail = defineThingPage({
  document: RightPageDocument,
  pick: ({ view }) => view.right,
  tell: (right, _answer, question) => {
    const { explanation, dependsOnAssumption, lastConfirmed } = right.evaluation;
    const days = daysWords(right.evaluation);
    return {
      kicker: enumLabel(right.kind),
      summary: right.statement,
      opening: (
        <div className={dependsOnAssumption ? 'evaluation is-assumed' : 'evaluation'}>
          <p>{explanation}</p>
          {days !== '' && question.when.kind !== 'day' && (
            <p className="quiet">
              In force {days} {whenWords(question.when, 'OVERLAPS')}.
            </p>
          )}
        </div>
      ),
      facts: {
        Holder: <ThingWith thing={right.holder}>{positionWords(right.position)}</ThingWith>,
        'Bound party': right.counterparty ? (
          <ThingWith thing={right.counterparty}>{positionWords(right.correlative)}</ThingWith>
        ) : (
          'everyone'
        ),
        About: linksTo(right.assets),
        Action: right.action,
        Scope: right.scope,
        Amount: right.amount?.words,
        'As stated': (
          <>
            <TermWords term={right.term} />
            {right.term.phrase !== null && <span className="quiet"> (“{right.term.phrase}”)</span>}
          </>
        ),
        'In effect': <TermWords term={right.effective} />,
        'Last confirmed': lastConfirmed && (
          <>
            {dayWords(lastConfirmed.day)}, by {linksTo([lastConfirmed.source])}
          </>
        ),
        Agreement: right.agreement && (
          <>
            <ThingLink id={right.agreement.id}>{right.agreement.title}</ThingLink>
            {right.clause && <span className="quiet">, clause “{right.clause.heading}”</span>}
          </>
        ),
        Binding: right.binding !== 'BINDING' && enumLabel(right.binding),
        Basis:
          enumLabel(right.assertion) +
          (PRESS.includes(right.bestGrade) ? '; all sources are press reports' : ''),
        'Public since':
          dayWords(right.knownFrom) +
          (right.knownUntil ? `, withdrawn on ${dayWords(right.knownUntil)}` : ''),
        Standing:
          right.rank === 'DEPRECATED' &&
          `Set aside${right.rankReason ? `: ${right.rankReason}` : ''}`,
        'Corrected by': linksTo([right.correctedBy]),
        Corrects: linksTo([right.corrects]),
        'Other accounts': linksTo(right.alternatives),
      },
      parts: (
        <>
          <Part title="Lineage">{right.lineage.length > 1 && <Lineage {...right} />}</Part>
          {right.disputes.length > 0 && (
            <Part title="Disputes">
              <ul className="conditions">
                {right.disputes.map(({ id, topic, claims, followed }) => (
                  <li key={id}>
                    <p className="condition-label">
                      {topic.charAt(0).toUpperCase() + topic.slice(1)}
                    </p>
                    <ul>
                      {claims.map(({ source, locator, says, knownUntil, withdrawnReason }) => (
                        <li key={`${source.id} ${locator}`}>
                          <ThingLink id={source.id}>{source.publisher}</ThingLink>: {says}
                          {knownUntil !== null && (
                            <span className="quiet">
                              {' '}
                              (withdrawn on {dayWords(knownUntil)}
                              {withdrawnReason !== null && `: ${withdrawnReason}`})
                            </span>
                          )}
                        </li>
                      ))}
                    </ul>
                    <p className="quiet">Followed here: {followed}</p>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Part title="Conditions">
            {right.conditions.length > 0 && <ConditionList {...right} />}
          </Part>
        </>
      ),
    };
  },
});

function positionWords(position: keyof typeof POSITION_WORDS): string {
  return `(${enumLabel(position).toLowerCase()}: ${POSITION_WORDS[position]})`;
}

/** Rights linked by replacement, oldest first, as a small timeline. */
function Lineage({ lineage, id }: Pick<FullRightFragment, 'lineage' | 'id'>) {
  const { question, today } = useQuestion();
  const { route } = useNavigation();
  const asked = daysThrough(...whenBounds(question.when));
  const reach = timelineReach(lineage, asked, dayNumber(today));
  return (
    <ol className="lineage">
      {lineage.map((right) => (
        <li key={right.id} className={right.id === id ? 'is-current' : undefined}>
          {right.id === id ? (
            <span className="lineage-name">
              {right.label} <span className="quiet">(this right)</span>
            </span>
          ) : (
            <Link to={toRight(right.id, route.page.kind === 'answer')} className="lineage-name">
              {right.label}
            </Link>
          )}
          <span className="lineage-strip">
            <span className="asked-window" style={overDays(asked, reach)} />
            <StripBar right={right} reach={reach} />
          </span>
          <span className="quiet">{right.evaluation.explanation}</span>
        </li>
      ))}
    </ol>
  );
}
