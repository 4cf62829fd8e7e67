import { useId, useLayoutEffect, useRef, useState, type ReactNode, type ToggleEvent } from 'react';

interface PopoverProps {
  readonly face: ReactNode;
  /** The label of the button and the panel, such as `Time`. */
  readonly name: string;
  readonly className?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A button with a panel below it, or at the bottom of a narrow screen; the browser closes it. */
export function Popover({
  face,
  name,
  className = 'button',
  wide = false,
  children,
}: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const place = (): void => {
    if (!open || button.current === null || panel.current === null) return;
    const at = button.current.getBoundingClientRect();
    const width = panel.current.offsetWidth;
    const left = Math.max(8, Math.min(at.left, document.body.clientWidth - width - 8));
    panel.current.style.setProperty('--left', `${left + window.scrollX}px`);
    panel.current.style.setProperty('--top', `${at.bottom + window.scrollY + 8}px`);
  };
  useLayoutEffect(place);
  useLayoutEffect(() => {
    if (!open || panel.current === null) return undefined;
    panel.current
      .querySelector<HTMLElement>('[data-autofocus], input, button, select, a[href]')
      ?.focus({ preventScroll: true });
    // What it shows may load later.
    const size = new ResizeObserver(place);
    size.observe(panel.current);
    return () => size.disconnect();
  }, [open]);

  const onToggle = (event: ToggleEvent<HTMLDivElement>): void => {
    if (event.target === panel.current) setOpen(event.newState === 'open');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
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
        onToggle={onToggle}
      >
        {open && children}
      </div>
    </>
  );
}
