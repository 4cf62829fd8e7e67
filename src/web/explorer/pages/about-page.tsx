import type { ReactNode } from 'react';
import { sizeWords } from '../frame/dossier-intro.tsx';
import { enumLabel, formatNumber } from '../labels.ts';
import { useQuestion } from '../question-context.tsx';
import { Skeleton } from '../ui/notice.tsx';
import { useTitle } from '../ui/browser.ts';
import { PageHead } from './thing-query.tsx';
import { Part } from './page-elements.tsx';

export function AboutPage() {
  const { meta } = useQuestion();
  useTitle('About');
  if (meta === null) return <Skeleton lines={9} />;
  const { dossier, grades } = meta;
  return (
    <article className="detail">
      <PageHead
        kicker="About"
        title={dossier?.title ?? 'These facts'}
        summary={`${sizeWords(meta)}.`}
      />
      <Words title="How it was made">{dossier?.method}</Words>
      <Words title="What it does not tell">{dossier?.limits}</Words>
      <Part title="Sources" note="nearest to the matter first">
        <table className="grades">
          <tbody>
            {grades.map(({ grade, count }) => (
              <tr key={grade}>
                <th scope="row">{enumLabel(grade)}</th>
                <td className="number">{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Part>
      <Words title="Licence">{dossier?.licence}</Words>
      <Words title="To report an error">{dossier?.corrections}</Words>
    </article>
  );
}

function Words({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <Part title={title}>{children && <p>{children}</p>}</Part>;
}
