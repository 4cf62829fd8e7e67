import { useEffect, useRef } from 'react';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { PrintHeader } from './frame/print-header.tsx';
import { IgnoredParameters, Offline } from './frame/notices.tsx';
import { useNavigation } from './navigation.tsx';
import { useMeta } from './question-context.tsx';
import { ThingPage } from './pages/thing-page.tsx';
import { Skeleton, TroubleNotice } from './ui/notice.tsx';
import { AnswerPage } from './views/answer-page.tsx';

export function App() {
  const { page } = useNavigation().route;
  const { meta, today, error } = useMeta();
  useFocusOnNewPage('id' in page ? page.id : page.kind);
  const content = () => {
    if (meta === null && error !== null) return <TroubleNotice error={error} />;
    if (today === null) return <Skeleton lines={12} />;
    return (
      <>
        <PrintHeader />
        {page.kind === 'answer' ? <AnswerPage /> : <ThingPage page={page} />}
      </>
    );
  };
  return (
    <>
      <a className="skip" href="#main">
        Skip to the answer
      </a>
      <Header />
      <Offline />
      {meta?.notice && (
        <p className="frame-notice" role="status">
          {meta.notice}
        </p>
      )}
      <main id="main" tabIndex={-1}>
        <IgnoredParameters />
        {content()}
      </main>
      <Footer meta={meta} />
    </>
  );
}

/** Moves the focus to the content of a new page, for keyboards and screen readers. */
function useFocusOnNewPage(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [page]);
}
