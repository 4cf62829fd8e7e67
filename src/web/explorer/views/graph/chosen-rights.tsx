import { useAnswer } from '../../answers/use-answer.ts';
import {
  PartySummaryDocument,
  PathsDocument,
  type RightRowFragment,
} from '../../generated/documents.ts';
import { Link, ThingLink } from '../../navigation.tsx';
import { useQuestion } from '../../question-context.tsx';
import { viewVariables } from '../../question/variables.ts';
import { countLabel, plainName, slugOf, thingName } from '../../labels.ts';
import { groupBy } from '../group-rights.ts';
import { RightsBrief } from '../right-marks.tsx';

interface ChosenRightsProps {
  readonly chosen: readonly string[];
  readonly rights: readonly RightRowFragment[];
  readonly nameOf: ReadonlyMap<string, string>;
}

/** What ties the chosen party to others, or two parties to each other. */
export function ChosenRights({ chosen, rights, nameOf }: ChosenRightsProps) {
  const [party = '', other] = chosen;
  const own = rights.filter(({ holder, counterparty }) =>
    chosen.every((id) => id === holder.id || id === counterparty?.id),
  );
  return (
    <section aria-label="Chosen rights">
      <h2 className="side-heading">
        <span>
          {chosen.map((id, index) => (
            <span key={id}>
              {index > 0 && ' and '}
              <ThingLink id={id}>{nameOf.get(id) ?? slugOf(id)}</ThingLink>
            </span>
          ))}
        </span>
        <Link to={{ chosen: [] }} replace className="button button-quiet">
          Clear
        </Link>
      </h2>
      {other === undefined ? (
        <Ties party={party} rights={own} />
      ) : (
        <Between from={party} to={other} rights={own} />
      )}
    </section>
  );
}

function Ties({ party, rights }: Pick<ChosenRightsProps, 'rights'> & { readonly party: string }) {
  const { question } = useQuestion();
  const { data } = useAnswer(PartySummaryDocument, { id: party, ...viewVariables(question) });
  const otherOf = ({ holder, counterparty }: RightRowFragment) =>
    holder.id === party ? counterparty : holder;
  const ties = [...groupBy(rights, (right) => otherOf(right)?.id ?? '')].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return (
    <>
      <p>{data?.view.party?.summary}</p>
      {rights.length === 0 && <p className="quiet">None in this answer.</p>}
      {ties.map(([id, tied]) => (
        <div key={id}>
          <h3 className="side-tie">
            <ThingLink id={id}>{otherOf(tied[0])?.name ?? 'Against everyone'}</ThingLink>{' '}
            <span className="quiet">{countLabel(tied.length, 'right')}</span>
          </h3>
          <RightsBrief rights={tied} />
        </div>
      ))}
    </>
  );
}

type BetweenProps = Pick<ChosenRightsProps, 'rights'> & Readonly<Record<'from' | 'to', string>>;

/** The rights between two parties, else the shortest ways from one to the other. */
function Between({ from, to, rights }: BetweenProps) {
  const { question } = useQuestion();
  const { at, knownAt } = viewVariables(question);
  const asked = { from, to, at, ...(knownAt !== undefined && { knownAt }) };
  const { data } = useAnswer(PathsDocument, rights.length > 0 ? null : asked);
  if (rights.length > 0) return <RightsBrief rights={rights} />;
  if (data === null) return null;
  const { howConnected: paths } = data;
  return (
    <>
      <p>
        No right of one binds the other.{' '}
        {paths.length === 0
          ? 'Nothing connects them at that time.'
          : `${countLabel(paths.length, 'shortest way')} over ${countLabel(paths[0]!.length, 'link')}:`}
      </p>
      <ol className="ways">
        {paths.map((path, index) => (
          <li key={index}>
            <ThingLink id={path.steps[0]!.from.id}>{thingName(path.steps[0]!.from)}</ThingLink>
            {path.steps.map(({ link, via, to: next }, step) => (
              <span key={step}>
                {' '}
                <span className="quiet">{LINK_WORDS[link]}</span>{' '}
                {via !== null && (
                  <>
                    <ThingLink id={via.id}>{plainName(via)}</ThingLink>{' '}
                    <span className="quiet">{link === 'HOLDS' ? 'against' : 'to'}</span>{' '}
                  </>
                )}
                <ThingLink id={next.id}>{thingName(next)}</ThingLink>
              </span>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

const LINK_WORDS = {
  HOLDS: 'holds',
  OWES: 'owes',
  PARTY_TO: 'with the agreement',
  PARTICIPATES_IN: 'in the deal',
  PART_OF: 'in one group with',
  AMENDS: 'amended by or amending',
  COMPRISES: 'together with',
} as const;
