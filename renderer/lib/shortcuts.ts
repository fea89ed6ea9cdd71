import { useEffect, useRef } from 'react';

/** Where a key is heard. A key that is also a letter is never heard in a field. */
type Heard = 'always' | 'outside-dialogs' | 'outside-fields';

interface Shortcut {
  /** As it is written on screen: 'Ctrl+K', 'Alt+1', '?'. */
  readonly keys: string;
  readonly heard: Heard;
  /** Before the field it is pressed in: there the key has a meaning of its own. */
  readonly isFirst?: boolean;
}

/** Every key with a meaning of its own. The list under "?", the hints in menus and the handlers read it here. */
export const shortcuts = {
  find: { keys: 'Ctrl+K', heard: 'outside-dialogs' },
  list: { keys: '?', heard: 'outside-fields' },
  undo: { keys: 'Ctrl+Z', heard: 'outside-fields' },
  save: { keys: 'Ctrl+Enter', heard: 'always', isFirst: true },
  lock: { keys: 'Ctrl+L', heard: 'always' },
  'item-next': { keys: 'Alt+ArrowRight', heard: 'outside-dialogs', isFirst: true },
  'item-previous': { keys: 'Alt+ArrowLeft', heard: 'outside-dialogs', isFirst: true },
  'page-next': { keys: 'PageDown', heard: 'outside-fields', isFirst: true },
  'page-previous': { keys: 'PageUp', heard: 'outside-fields', isFirst: true },
  'to-decision': { keys: 'F8', heard: 'outside-dialogs' },
  'grant-as-proposed': { keys: 'F9', heard: 'outside-dialogs' },
  'area-1': { keys: 'Alt+1', heard: 'outside-dialogs' },
  'area-2': { keys: 'Alt+2', heard: 'outside-dialogs' },
  'area-3': { keys: 'Alt+3', heard: 'outside-dialogs' },
  'area-4': { keys: 'Alt+4', heard: 'outside-dialogs' },
  'area-5': { keys: 'Alt+5', heard: 'outside-dialogs' },
  'area-6': { keys: 'Alt+6', heard: 'outside-dialogs' },
  'area-7': { keys: 'Alt+7', heard: 'outside-dialogs' },
  'area-8': { keys: 'Alt+8', heard: 'outside-dialogs' },
} as const satisfies Record<string, Shortcut>;
const known: Readonly<Record<keyof typeof shortcuts, Shortcut>> = shortcuts;
export type ShortcutId = keyof typeof shortcuts;

export function keysOf(id: ShortcutId): string {
  return shortcuts[id].keys
    .replace('ArrowRight', '→')
    .replace('ArrowLeft', '←')
    .replace(/^Page/u, 'Page ');
}

/** The areas of the rail in the order the person sees them. */
export const areaShortcuts = Object.keys(shortcuts).filter((id): id is ShortcutId =>
  id.startsWith('area-'),
);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether these keys were pressed. Cmd is Ctrl on a Mac; AltGr (Ctrl and Alt at once) writes letters and is neither. */
export function isPressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wantsCtrl = parts.includes('Ctrl');
  const wantsAlt = parts.includes('Alt');
  if (pressed.key.toLowerCase() !== key.toLowerCase()) return false;
  if ((pressed.ctrlKey || pressed.metaKey) !== wantsCtrl || pressed.altKey !== wantsAlt) {
    return false;
  }
  // "?" is itself written with Shift.
  return !pressed.shiftKey || (!wantsCtrl && !wantsAlt);
}

const FIELDS = 'input, textarea, select, [contenteditable="true"]';
/** Marked by ui/overlays: a message in the corner has the role of a dialog too, and stops nothing. */
const DIALOGS = '[data-modal]';

function isHeard(heard: Heard, target: EventTarget | null): boolean {
  if (heard === 'always') return true;
  if (document.querySelector(DIALOGS)) return false;
  if (heard === 'outside-dialogs') return true;
  return !(target instanceof Element && target.closest(FIELDS));
}

/** Carries out `act` when its keys are pressed where they are heard. Without an act the key does nothing. */
export function useShortcut(id: ShortcutId, act: (() => void) | null): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  }, [act]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { keys, heard, isFirst = false } = known[id];
      if (event.defaultPrevented) return;
      if (!latest.current || !isPressed(keys, event) || !isHeard(heard, event.target)) return;
      event.preventDefault();
      if (isFirst) event.stopPropagation();
      latest.current();
    };
    const capture = known[id].isFirst ?? false;
    addEventListener('keydown', onKeyDown, { capture });
    return () => removeEventListener('keydown', onKeyDown, { capture });
  }, [id]);
}
