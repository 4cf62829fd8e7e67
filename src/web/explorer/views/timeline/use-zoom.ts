import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Reach } from '../../time/reach.ts';

/** The limit of zoom, in pixels a day. */
const CLOSEST = 28;

/** Zoom and scroll of a box whose first `label` pixels stay in place; `reach` is its whole axis. */
export function useZoom(reach: Reach, label: number) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 1000, height: 600 });
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const [perDay, setPerDay] = useState<number | null>(null);
  const keep = useRef<{ readonly day: number; readonly at: number } | null>(null);
  const room = Math.max(200, size.width - label);
  const fit = room / (reach.until - reach.from);
  const scale = perDay === null ? fit : Math.max(fit, Math.min(CLOSEST, perDay));

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    measure.observe(element);
    const onScroll = (): void => setScroll({ left: element.scrollLeft, top: element.scrollTop });
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      measure.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);

  const zoomAt = useCallback(
    (factor: number, at: number) => {
      const element = box.current;
      if (element === null) return;
      keep.current = { day: reach.from + (element.scrollLeft + at) / scale, at };
      setPerDay(Math.max(fit, Math.min(CLOSEST, scale * factor)));
    },
    [reach.from, scale, fit],
  );

  const show = useCallback(
    (days: Reach | null) => {
      if (days === null) {
        setPerDay(null);
        return;
      }
      const wanted = Math.min(CLOSEST, room / ((days.until - days.from) * 1.3));
      keep.current = { day: (days.from + days.until) / 2, at: room / 2 };
      setPerDay(wanted);
    },
    [room],
  );

  useLayoutEffect(() => {
    if (keep.current === null || box.current === null) return;
    box.current.scrollLeft = (keep.current.day - reach.from) * scale - keep.current.at;
    keep.current = null;
  }, [scale, reach.from]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(
        Math.exp(-event.deltaY / 300),
        Math.max(0, event.clientX - element.getBoundingClientRect().left - label),
      );
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [zoomAt, label]);

  return {
    box,
    width: Math.round((reach.until - reach.from) * scale),
    /** The visible days, and pixels from the top. */
    days: {
      from: reach.from + scroll.left / scale,
      until: reach.from + (scroll.left + room) / scale,
    },
    top: scroll.top,
    bottom: scroll.top + size.height,
    zoomBy: (factor: number) => zoomAt(factor, room / 2),
    /** Zooms to these days with a margin; null: everything. */
    show,
  };
}
