import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigation } from '../../navigation.tsx';
import { daysThrough, type DayRange } from '../../time/day-range.ts';
import { isoFromDay } from '../../time/days.ts';

const MAX_PX_PER_DAY = 28;
const STILL_MS = 300;
/** A box scrolls by whole pixels. */
const ROUNDING_PX = 2;

export type Zoom = ReturnType<typeof useZoom>;

/**
 * Zoom and scroll of a box, beside its labels; `reach` is its whole axis. It begins with the days
 * in the address, and writes the visible days there once they stay the same. Paper, which shows all
 * days, leaves them as they are.
 */
export function useZoom(reach: DayRange, printing: boolean) {
  const { route, navigate } = useNavigation();
  const shown = route.zoom && daysThrough(route.zoom.from, route.zoom.through);
  const box = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(0);
  const [room, setRoom] = useState(720);
  const [perDay, setPerDay] = useState<number | null>(null);
  const keep = useRef<{ readonly day: number; readonly at: number } | null>(null);
  const fit = room / (reach.until - reach.from);
  const scale = perDay === null ? fit : Math.max(fit, Math.min(MAX_PX_PER_DAY, perDay));
  /** The visible days. */
  const days = {
    from: reach.from + left / scale,
    until: reach.from + (left + room) / scale,
  };

  const isTold =
    shown !== null &&
    [days.from - shown.from, days.until - shown.until].every(
      (off) => Math.abs(off) * scale < ROUNDING_PX,
    );
  useEffect(() => {
    if (isTold) return undefined;
    const from = isoFromDay(Math.round(days.from));
    const through = isoFromDay(Math.round(days.until) - 1);
    const zoom = scale > fit ? { from, through } : null;
    const timer = setTimeout(() => navigate({ zoom }, 'replace'), STILL_MS);
    return () => clearTimeout(timer);
  });

  /** Keeps a day where it is seen, in pixels from the label. */
  const zoomTo = (wanted: number, day: number, at: number): void => {
    keep.current = { day, at };
    setPerDay(wanted);
  };
  const zoomAt = (factor: number, at: number): void =>
    zoomTo(scale * factor, reach.from + (box.current!.scrollLeft + at) / scale, at);

  useLayoutEffect(() => {
    if (keep.current === null) return;
    box.current!.scrollLeft = (keep.current.day - reach.from) * scale - keep.current.at;
    keep.current = null;
  }, [scale, reach.from]);

  const measure = (): void => {
    // The box changes before `printing` does.
    if (printing || window.matchMedia('print').matches) return;
    setLeft(box.current!.scrollLeft);
    setRoom(roomOf(box.current!));
  };
  useLayoutEffect(() => {
    measure();
    // Only at first: later on the reader zooms.
    if (shown !== null) zoomTo(roomOf(box.current!) / (shown.until - shown.from), shown.from, 0);
  }, []);
  useLayoutEffect(() => {
    if (printing) return undefined;
    box.current!.scrollLeft = left;
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [printing]);

  useEffect(() => {
    const element = box.current!;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left: start } = element.getBoundingClientRect();
      const label = element.clientWidth - room;
      zoomAt(Math.exp(-event.deltaY / 300), Math.max(0, event.clientX - start - label));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  return {
    box,
    measure,
    width: Math.round((reach.until - reach.from) * scale),
    /** The scale, in pixels a day. */
    perDay: scale,
    days,
    /** The width of these days on the screen, in pixels. */
    room,
    zoomBy: (factor: number) => zoomAt(factor, room / 2),
    showAll: () => setPerDay(null),
    show: ({ from, until }: DayRange) =>
      zoomTo(room / ((until - from) * 1.3), (from + until) / 2, room / 2),
  };
}

/** Pixels of a box beside its labels. */
function roomOf(box: HTMLElement): number {
  const label = box.querySelector<HTMLElement>('.timeline-label')!;
  return Math.max(200, box.clientWidth - label.offsetWidth);
}
