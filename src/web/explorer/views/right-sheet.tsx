import { useEffect, useRef } from 'react';
import { Link, useNavigation } from '../navigation.tsx';
import { toRight } from '../question/route.ts';
import { RightDetail } from '../pages/right-detail.tsx';
import { IconButton } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { useDocumentKey, useMedia } from '../ui/browser.ts';

/** A right beside the answer, or over it on a narrow screen. */
export function RightSheet({ id }: { readonly id: string }) {
  const { navigate } = useNavigation();
  const wide = useMedia('(min-width: 1100px)');
  const close = (): void => {
    navigate({ open: null });
    const row = `[data-right="${CSS.escape(id)}"]`;
    document.querySelector<HTMLElement>(`${row} a, ${row} button`)?.focus();
  };
  const aside = useRef<HTMLElement>(null);
  useEffect(() => aside.current?.focus({ preventScroll: true }), [id, wide]);
  useDocumentKey((event) => {
    const isOver = document.querySelector('dialog[open], [popover]:popover-open') !== null;
    if (wide && event.key === 'Escape' && !event.defaultPrevented && !isOver) close();
  });
  const content = (
    <>
      <p className="sheet-bar">
        <Link to={toRight(id, false)}>Open as a page</Link>
        <IconButton icon="close" aria-label="Close" onClick={close} />
      </p>
      <RightDetail id={id} />
    </>
  );
  return wide ? (
    <aside ref={aside} tabIndex={-1} className="sheet" aria-label="Right">
      {content}
    </aside>
  ) : (
    <Modal label="Right" className="modal-sheet" onClose={close}>
      {content}
    </Modal>
  );
}
