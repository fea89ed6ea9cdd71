import type { PageLine } from './preload-runtime.ts';

type Method = (...args: unknown[]) => unknown;

/**
 * Runs in the page, as text. Electron asks main's permission handlers where Chromium would ask the
 * person; Chromium itself is told to deny every prompt.
 */
export function askForPermissions(line: PageLine): void {
  const ask = (name: string): Promise<unknown> =>
    line.ask((id) => ({ kind: 'permission', id, name, check: false }));
  const denied = (): DOMException => new DOMException('Permission denied', 'NotAllowedError');

  const replace = (owner: unknown, method: string, make: (original: Method) => Method): void => {
    const object = owner as Record<string, unknown> | null | undefined;
    const original = object?.[method];
    if (!object || typeof original !== 'function') return;
    const value = make((...args: unknown[]) => (original as Method).apply(object, args));
    Object.defineProperty(object, method, { value, configurable: false, writable: false });
  };
  const guarded =
    (name: string) =>
    (original: Method): Method =>
    async (...args) => {
      if ((await ask(name)) !== true) throw denied();
      return original(...args);
    };

  replace(navigator.clipboard, 'read', guarded('clipboard-read'));
  replace(navigator.clipboard, 'readText', guarded('clipboard-read'));
  replace(navigator.clipboard, 'write', guarded('clipboard-sanitized-write'));
  replace(navigator.clipboard, 'writeText', guarded('clipboard-sanitized-write'));
  replace(navigator.mediaDevices, 'getUserMedia', guarded('media'));
  replace(navigator.mediaDevices, 'getDisplayMedia', guarded('display-capture'));
  replace(navigator, 'requestMIDIAccess', guarded('midi'));
  replace(
    globalThis.Notification,
    'requestPermission',
    () => async () => ((await ask('notifications')) === true ? 'granted' : 'denied'),
  );
  for (const method of ['getCurrentPosition', 'watchPosition']) {
    replace(navigator.geolocation, method, (original) => (...args) => {
      void ask('geolocation').then((allowed) => {
        if (allowed === true) return original(...args);
        const failed = args[1];
        const error = { code: 1, message: 'User denied Geolocation', PERMISSION_DENIED: 1 };
        return typeof failed === 'function' ? failed(error) : undefined;
      });
      return 0;
    });
  }
  replace(navigator.permissions, 'query', (original) => async (...args) => {
    const name = String((args[0] as { name?: unknown } | undefined)?.name);
    const allowed = await line.ask((id) => ({ kind: 'permission', id, name, check: true }));
    const status = (await original(...args)) as object;
    return Object.defineProperty(status, 'state', {
      value: allowed === true ? 'granted' : 'denied',
    });
  });
  replace(globalThis, 'open', () => (url, frameName, features) => {
    const target = typeof url === 'string' && url !== '' ? url : 'about:blank';
    line.send({
      kind: 'window-open',
      url: url instanceof URL ? url.href : new URL(target, location.href).href,
      frameName: typeof frameName === 'string' ? frameName : '',
      features: typeof features === 'string' ? features : '',
    });
    return null;
  });
}
