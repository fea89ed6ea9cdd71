import type { PageLine } from './preload-runtime.ts';

/**
 * Runs in the page, as text. Tells the host of keys (menu accelerators, before-input-event) and
 * of activity, and stops the shortcuts that belong to a browser and not to the program.
 */
export function watchKeys(line: PageLine): void {
  const BROWSER = new Set([
    'F1',
    'F3',
    'F5',
    'F6',
    'F7',
    'Control+f',
    'Control+g',
    'Control+h',
    'Control+j',
    'Control+n',
    'Control+o',
    'Control+p',
    'Control+r',
    'Control+s',
    'Control+t',
    'Control+u',
    'Control+w',
    'Control+d',
    'Control+Shift+n',
    'Control+Shift+o',
    'Control+Shift+r',
    'Control+Shift+delete',
    'Control+Shift+t',
  ]);
  const combination = (event: KeyboardEvent): string => {
    const key = event.key === ' ' ? 'Space' : event.key;
    const name = key.length === 1 || key === 'Delete' ? key.toLowerCase() : key;
    return [
      event.ctrlKey && 'Control',
      event.altKey && 'Alt',
      event.shiftKey && 'Shift',
      event.metaKey && 'Meta',
      name,
    ]
      .filter(Boolean)
      .join('+');
  };
  const tell = (type: 'keyDown' | 'keyUp') => (event: KeyboardEvent) => {
    const pressed = combination(event);
    const accelerator = type === 'keyDown' && line.accelerators.has(pressed);
    if (accelerator) event.stopImmediatePropagation();
    if (accelerator || (type === 'keyDown' && BROWSER.has(pressed))) event.preventDefault();
    line.send({
      kind: 'key',
      accelerator,
      input: {
        type,
        key: event.key,
        code: event.code,
        isAutoRepeat: event.repeat,
        shift: event.shiftKey,
        control: event.ctrlKey,
        alt: event.altKey,
        meta: event.metaKey,
      },
    });
  };
  addEventListener('keydown', tell('keyDown'), true);
  addEventListener('keyup', tell('keyUp'), true);

  let told = 0;
  const active = (event: Event): void => {
    if (event.timeStamp - told < 1000 && told > 0) return;
    told = event.timeStamp;
    line.send({ kind: 'active' });
  };
  for (const name of ['pointerdown', 'pointermove', 'wheel']) {
    addEventListener(name, active, { capture: true, passive: true });
  }
}
