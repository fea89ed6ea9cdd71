import type { PageKey } from './page/preload-runtime.ts';

const MODIFIERS: Record<string, string> = {
  cmd: 'Meta',
  command: 'Meta',
  super: 'Meta',
  meta: 'Meta',
  ctrl: 'Control',
  control: 'Control',
  alt: 'Alt',
  option: 'Alt',
  shift: 'Shift',
};
const KEYS: Record<string, string> = {
  plus: '+',
  esc: 'Escape',
  escape: 'Escape',
  return: 'Enter',
  enter: 'Enter',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  pageup: 'PageUp',
  pagedown: 'PageDown',
  home: 'Home',
  end: 'End',
  delete: 'delete',
  backspace: 'Backspace',
  tab: 'Tab',
  space: 'Space',
  insert: 'Insert',
};
const ORDER = ['Control', 'Alt', 'Shift', 'Meta'];

/** An Electron accelerator (`CmdOrCtrl+Shift+P`) as the combinations a page's key event can show. */
export function combinationsOf(accelerator: string): string[] {
  if (accelerator === '') return [];
  const parts = accelerator.replace(/\+\+$/, '+Plus').split('+');
  const last = parts.pop() ?? '';
  const modifiers = parts.map(modifier);
  const lower = last.toLowerCase();
  const key = KEYS[lower] ?? (last.length === 1 ? lower : last.toUpperCase());
  const plain = join(modifiers, key);
  // The character of a shifted key depends on the keyboard: '+' may or may not need Shift.
  return /^[a-z0-9]$/.test(key) || key.length > 1
    ? [plain]
    : [plain, join([...modifiers, 'Shift'], key)];
}

function modifier(name: string): string {
  const lower = name.toLowerCase();
  if (/^(cmdorctrl|commandorcontrol)$/.test(lower)) {
    return process.platform === 'darwin' ? 'Meta' : 'Control';
  }
  const known = MODIFIERS[lower];
  if (known === undefined) throw new Error(`The host does not know the key ${name}`);
  return known;
}

function join(modifiers: string[], key: string): string {
  return [...ORDER.filter((name) => modifiers.includes(name)), key].join('+');
}

/** As page/keys.ts names it. */
export function pressedCombination(input: PageKey): string {
  const key = input.key === ' ' ? 'Space' : input.key;
  const held = { Control: input.control, Alt: input.alt, Shift: input.shift, Meta: input.meta };
  return join(
    ORDER.filter((name) => held[name as keyof typeof held]),
    key.length === 1 || key === 'Delete' ? key.toLowerCase() : key,
  );
}
