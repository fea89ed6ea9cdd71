import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';

const ROW_HEIGHT = 44;
const ROWS_A_PAGE = 10;

/** Which rows are drawn, and which one has the keyboard. */
export function useRowWindow(count: number, keyOf: (index: number) => string | number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const moveFocus = useRef(false);
  const active = Math.max(0, Math.min(wanted, count - 1));

  // The row with the keyboard is always drawn, however far one scrolls: else Tab would lose the table.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(active) || count === 0
        ? inSight
        : [...inSight, active].toSorted((a, b) => a - b);
    },
    [active, count],
  );

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor,
    // The sticky heading covers the first row's worth of what is scrolled to.
    scrollPaddingStart: ROW_HEIGHT,
  });

  useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, active, count);
    if (target === null) return;
    event.preventDefault();
    moveFocus.current = true;
    setActive(target);
    virtualizer.scrollToIndex(target);
  };

  return {
    scroller,
    active,
    setActive,
    onKeyDown,
    items: virtualizer.getVirtualItems(),
    totalHeight: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

function targetOf(key: string, active: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, active + 1);
    case 'ArrowUp':
      return Math.max(0, active - 1);
    case 'PageDown':
      return Math.min(last, active + ROWS_A_PAGE);
    case 'PageUp':
      return Math.max(0, active - ROWS_A_PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
