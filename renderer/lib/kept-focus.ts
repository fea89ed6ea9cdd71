import { useEffect } from 'react';
import { focusOn } from './focus.ts';

/** How many places back: a dialog over a menu over a button, and some to spare. */
const LONGEST_TRAIL = 8;
const REACHABLE =
  'a[href], button:not([disabled]), input:not([type="hidden"]), select, textarea, [tabindex="0"]';
/** One of many alike: when it goes, the next one takes its place. */
const ROW = 'li, tr, [data-row]';

/**
 * Focus that would fall to nothing, because what had it went away, goes to what now stands in its place: the same
 * button of the next row, or the heading of the part it was in. A dialog whose button is gone gives focus back there.
 */
export function useKeptFocus(): void {
  useEffect(keepFocus, []);
}

function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    trail = [...trail.filter((one) => one !== target), target].slice(-LONGEST_TRAIL);
  };
  const onPointerDown = ({ target }: PointerEvent) => {
    // Who points beside everything lets go of it.
    if (target instanceof Element && !target.closest(`${REACHABLE}, main, label`)) trail = [];
  };
  const restore = () => {
    const last = trail.at(-1);
    if (!last || !isNothing(document.activeElement)) return;
    focusOn(last);
  };
  const observer = new MutationObserver((records) => {
    if (trail.every((one) => one.isConnected)) return;
    trail = trail.flatMap((one) => (one.isConnected ? [one] : standIn(one, records)));
    // After a dialog that has closed has itself given focus back.
    requestAnimationFrame(restore);
  });
  addEventListener('focusin', onFocusIn);
  addEventListener('pointerdown', onPointerDown);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    removeEventListener('focusin', onFocusIn);
    removeEventListener('pointerdown', onPointerDown);
  };
}

function isNothing(active: Element | null): boolean {
  return active === null || active === document.body;
}

/** What is to have the focus of `lost`; none where it was in something that lay over the page. */
function standIn(lost: Element, records: readonly MutationRecord[]): Element[] {
  for (const { removedNodes, previousSibling, target } of records) {
    const gone = [...removedNodes].find((node) => node.contains(lost));
    if (!(gone instanceof Element) || !(target instanceof Element)) continue;
    if (!target.isConnected) return standIn(target, records);
    if (!target.closest('main')) return [];
    const before = stillThere(previousSibling, records);
    const inRow = gone.matches(ROW) ? inNextRow(gone, lost, target, before) : undefined;
    return [inRow ?? headingFor(target)];
  }
  return [];
}

function inNextRow(gone: Element, lost: Element, list: Element, before: Node | null) {
  const children = [...list.children];
  const place = children.findIndex((child) => before === null || follows(child, before));
  const [after, earlier] =
    place === -1 ? [[], children] : [children.slice(place), children.slice(0, place)];
  const isAlike = (child: Element) => child.matches(ROW);
  const row = [...after.filter(isAlike), ...earlier.filter(isAlike).toReversed(), ...after].find(
    (child) => reachable(child).length > 0,
  );
  return row && reachable(row).at(row.matches(ROW) ? reachable(gone).indexOf(lost) : 0);
}

function stillThere(before: Node | null, records: readonly MutationRecord[]): Node | null {
  if (before === null || before.isConnected) return before;
  const gone = records.find(({ removedNodes }) => [...removedNodes].includes(before as ChildNode));
  return gone ? stillThere(gone.previousSibling, records) : null;
}

function follows(child: Element, before: Node): boolean {
  return Boolean(before.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function reachable(part: Element): Element[] {
  return [...part.querySelectorAll(REACHABLE)];
}

function headingFor(part: Element): Element {
  const box = part.closest('section, form, [role="tabpanel"], main');
  if (!box || box.matches('main')) return box ?? part;
  const heading = box.querySelector('h1, h2, h3, h4');
  return heading ?? (box.parentElement ? headingFor(box.parentElement) : box);
}
