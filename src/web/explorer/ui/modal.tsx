import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';

interface ModalProps {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page: Escape and a click beside it close it, and the focus goes back to where
 * it was.
 */
export function Modal({ label, className = '', onClose, children }: ModalProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  const onClick = (event: MouseEvent<HTMLDialogElement>): void => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // The dialog itself is only its backdrop to a pointer; with the keyboard, Escape does the same.
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-label={label}
      onClick={onClick}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
