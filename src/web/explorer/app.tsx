import { useEffect, useMemo, useRef } from 'react';
import { writtenByServer } from '../public-address.ts';
import { FrameDocument } from './generated/documents.ts';
import { useAnswer } from './answers/use-answer.ts';
import { Footer } from './frame/footer.tsx';
import { Header } from './frame/header.tsx';
import { PrintHeader } from './frame/print-header.tsx';
import { IgnoredParameters, Offline } from './frame/notices.tsx';
import { useNavigation } from './navigation.tsx';
import { QuestionProvider } from './question-context.tsx';
import { ThingPage } from './pages/thing-page.tsx';
import { dated } from './question/variables.ts';
import { Skeleton, TroubleNotice } from './ui/notice.tsx';
import { AnswerPage } from './views/answer-page.tsx';

/** The server's today, so that no question waits for `meta`; null in development only. */
const TODAY_OF_PAGE = writtenByServer('today');

/** The explorer: a header, one question with its answer or one thing with its page, a footer. */
export function App() {
  const { route } = useNavigation();
  const frame = useAnswer(FrameDocument, {});
  const meta = frame.data?.meta ?? null;
  const today = meta?.today ?? TODAY_OF_PAGE;
  const question = useMemo(
    () => (today === null ? null : dated(route.question, today)),
    [route.question, today],
  );
  useFocusOnNewPage('id' in route.page ? route.page.id : route.page.kind);
  const content = () => {
    if (meta === null && frame.error !== null) return <TroubleNotice error={frame.error} />;
    if (question === null || today === null) return <Skeleton lines={12} />;
    return (
      <QuestionProvider question={question} today={today} meta={meta}>
        <PrintHeader />
        {route.page.kind === 'answer' ? <AnswerPage /> : <ThingPage page={route.page} />}
      </QuestionProvider>
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
