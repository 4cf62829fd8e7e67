import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useNavigation } from '../navigation.tsx';
import { toRight } from '../question/route.ts';
import { RightDetail } from '../pages/right-detail.tsx';
import { IconButton } from '../ui/button.tsx';
import { Modal } from '../ui/modal.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useDocumentKey } from '../ui/use-document-key.ts';

/** A right beside the answer, or over it on a narrow screen. */
export function RightSheet({ id }: { readonly id: string }) {
  const { navigate } = useNavigation();
  const wide = useMedia('(min-width: 1100px)');
  const close = (): void => {
    navigate({ open: null });
    document
      .querySelector<HTMLElement>(
        `[data-right="${CSS.escape(id)}"] a, [data-right="${CSS.escape(id)}"] button`,
      )
      ?.focus();
  };
  const content = (
    <>
      <p className="sheet-bar">
        <Link to={toRight(id, false)}>Open as a page</Link>
        <IconButton icon="close" aria-label="Close" onClick={close} />
      </p>
      <RightDetail id={id} headingLevel={2} />
    </>
  );
  if (!wide)
    return (
      <Modal label="Right" className="modal-sheet" onClose={close}>
        {content}
      </Modal>
    );
  return (
    <Aside id={id} onClose={close}>
      {content}
    </Aside>
  );
}

interface AsideProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Aside({ id, onClose, children }: AsideProps) {
  const aside = useRef<HTMLElement>(null);
  useEffect(() => aside.current?.focus({ preventScroll: true }), [id]);
  useDocumentKey((event) => {
    if (
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      document.querySelector('dialog[open], [popover]:popover-open') === null
    )
      onClose();
  });
  return (
    <aside ref={aside} tabIndex={-1} className="sheet" aria-label="Right">
      {children}
    </aside>
  );
}
