import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface PopoverProps {
  readonly face: ReactNode;
  /** The label of the button and the panel, such as `Time`. */
  readonly name: string;
  readonly className: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A button with a panel, which the browser places and closes. */
export function Popover({ face, name, className, wide, children }: PopoverProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open)
      panel.current
        ?.querySelector<HTMLElement>('[data-autofocus], input, button, select, a[href]')
        ?.focus({ preventScroll: true });
  }, [open]);
  return (
    <>
      <button
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={typeof face === 'string' ? undefined : name}
        aria-label={typeof face === 'string' ? `${name}: ${face}` : undefined}
      >
        {face}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={wide ? 'panel panel-wide' : 'panel'}
        onToggle={(event) => {
          if (event.target === panel.current) setOpen(event.newState === 'open');
        }}
      >
        {open && children}
      </div>
    </>
  );
}
