import type { PropsWithChildren, ReactNode } from 'react';
import {
  CompareDocument,
  type CompareQuery,
  type DiffRightFragment,
} from '../generated/documents.ts';
import { useAnswer } from '../answers/use-answer.ts';
import { Link, useNavigation } from '../navigation.tsx';
import { compareVariables, otherSide } from '../question/variables.ts';
import { DEFAULT_ROUTE } from '../question/route.ts';
import { EmptyNotice, Pending } from '../ui/notice.tsx';
import { fieldWords } from '../ui/evidence-list.tsx';
import { endSign, enumLabel, formatNumber } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { useSourceNumbers, WithSources } from '../share/print.tsx';
import { Sentence } from '../question-bar/sentence.tsx';
import { MadeBy } from '../pages/page-elements.tsx';

type Diff = CompareQuery['rightsDiff'];

export function Compare() {
  const { question, today } = useQuestion();
  const { route, navigate } = useNavigation();
  const { against } = route;
  const other = otherSide(question, against);
  const query = useAnswer(CompareDocument, compareVariables(question, against));
  // Its null values are written out, because null would mean as in the first.
  const asOther = { ...question, knownAt: question.knownAt ?? today };
  const isChosen = Object.values(against).some((part) => part !== null);
  const diff = query.data?.rightsDiff ?? null;
  const rights = diff === null ? [] : rightsIn(diff);
  return (
    <div className="compare">
      <div className="compare-bar">
        <Sentence
          second
          opening="compared with the rights"
          question={other}
          onChange={(change) => {
            const known = change.knownAt === null && { knownAt: today };
            navigate({ against: { ...against, ...change, ...known } });
          }}
        />
        <p className="row">
          <Link to={{ question: other, against: asOther }} className="button button-quiet">
            Swap the two
          </Link>
          {isChosen && (
            <Link to={{ against: DEFAULT_ROUTE.against }} className="button button-quiet">
              Start over
            </Link>
          )}
        </p>
      </div>
      <Pending query={query} lines={8} />
      {diff !== null && (
        <div className={query.isOld ? 'is-old' : undefined}>
          <p role="status">{diff.summary}</p>
          {rights.length === 0 ? (
            <EmptyNotice title="The two answers are the same.">
              <p>Choose another time, another day of knowledge, or assume something above.</p>
            </EmptyNotice>
          ) : (
            <WithSources rights={rights}>
              <div className="compare-lists">
                <Part title="Gained" sign="+" amount={diff.gained.length}>
                  {diff.gained.map((right) => (
                    <Entry key={right.id} right={right}>
                      <MadeBy agreement={right.agreement} />
                    </Entry>
                  ))}
                </Part>
                <Part title="Lost" sign="−" amount={diff.lost.length}>
                  {diff.lost.map(({ right, ending, explanation }) => (
                    <Entry key={right.id} right={right}>
                      {ending !== null && <span aria-hidden="true">{endSign(ending.reason)} </span>}
                      {explanation}
                    </Entry>
                  ))}
                </Part>
                <Part title="Changed" sign="≠" amount={diff.changed.length}>
                  <Changes changes={diff.changed} verb="replaced by" />
                </Part>
                {diff.corrected.length > 0 && (
                  <Part title="Corrected" sign="✓" amount={diff.corrected.length}>
                    <Changes changes={diff.corrected} verb="corrected to" />
                  </Part>
                )}
              </div>
            </WithSources>
          )}
        </div>
      )}
    </div>
  );
}

function rightsIn({ gained, lost, changed, corrected }: Diff): readonly DiffRightFragment[] {
  const pairs = [...changed, ...corrected].flatMap(({ before, after }) => [before, after ?? []]);
  return [...gained, ...lost.map(({ right }) => right), ...pairs.flat()];
}

interface PartProps {
  readonly title: string;
  readonly sign: string;
  readonly amount: number;
  readonly children: ReactNode;
}

function Part({ title, sign, amount, children }: PartProps) {
  return (
    <section className="compare-part" aria-label={title}>
      <h2>
        <span className="compare-sign" aria-hidden="true">
          {sign}
        </span>
        {title} <span className="quiet number">{formatNumber(amount)}</span>
      </h2>
      {amount === 0 ? (
        <p className="quiet">None.</p>
      ) : (
        <ul className="compare-entries">{children}</ul>
      )}
    </section>
  );
}

function Entry({ right, children }: PropsWithChildren<{ readonly right: DiffRightFragment }>) {
  const numbers = useSourceNumbers(right);
  return (
    <li data-right={right.id}>
      <Link to={{ open: right.id }} className="rights-label">
        {right.label}
      </Link>
      <span className="quiet rights-about">
        held by {right.holder.name} ·{' '}
        {right.counterparty === null ? 'against everyone' : `binds ${right.counterparty.name}`} ·{' '}
        {enumLabel(right.kind)}
      </span>
      <div className="compare-why">{children}</div>
      {numbers && (
        <p className="quiet">
          {numbers.includes(',') ? 'Sources' : 'Source'} {numbers}
        </p>
      )}
    </li>
  );
}

function Changes({ changes, verb }: { readonly changes: Diff['changed']; readonly verb: string }) {
  return changes.map(({ before, after, fields }) => (
    <Entry
      key={before.id}
      right={{ ...before, evidence: [...before.evidence, ...(after?.evidence ?? [])] }}
    >
      {after === null && 'Withdrawn: it never was.'}
      {after !== null && after.id !== before.id && (
        <p>
          {verb}{' '}
          <Link to={{ open: after.id }}>
            {after.label === before.label ? 'another right of the same name' : after.label}
          </Link>
          <MadeBy before=", " agreement={after.agreement} />
        </p>
      )}
      {after !== null && (
        <dl className="fields">
          {fields.map((change) => (
            <div key={change.field}>
              <dt>{fieldWords(change.field)}</dt>
              <dd>
                <ChangedWords {...change} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Entry>
  ));
}

function ChangedWords({ before, after }: Readonly<Record<'before' | 'after', string | null>>) {
  if (before === null) return <ins>{after} added</ins>;
  if (after === null)
    return (
      <>
        <del>{before}</del> removed
      </>
    );
  return (
    <>
      <del>{before}</del> <span aria-hidden="true">→</span>
      <span className="unseen">, now </span> <ins>{after}</ins>
    </>
  );
}
