import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { lockDownPages, lockDownSession } from '#electron/security/lock-down.ts';

const OWN = 'app://malspor/index.html';

/** Nothing of ours, however much it looks like it. */
const FOREIGN = [
  ['https', 'https://malspor/index.html'],
  ['http on this machine', 'http://127.0.0.1:8080/'],
  ['a file', 'file:///etc/passwd'],
  ['a page in its own address', 'data:text/html,<script>1</script>'],
  ['an address that only begins like a picture', 'data:imagetext/html,x'],
  ['ws', 'ws://malspor/'],
  ['wss', 'wss://malspor/'],
  ['our scheme with another host', 'app://other-host/index.html'],
  ['our scheme with a longer host', 'app://malspor.example/index.html'],
  ['our host as a user name', 'app://malspor@example/index.html'],
  ['our scheme without a host', 'app:malspor/index.html'],
  ['a blob of ours', 'blob:app://malspor/0b5d'],
  ['a script', 'javascript:alert(1)'],
  ['an empty page', 'about:blank'],
  ['no address', ''],
] as const;
const OWN_PAGES = [OWN, `${OWN}?restarted`, 'app://malspor/print.html', 'app://malspor/notes.html'];
const PICTURE = 'data:image/svg+xml,%3Csvg%3E';

describe('what the session is asked for', () => {
  type Answer = (allowed: boolean) => void;
  /** The session after lock-down, and every handler it was given. */
  function lockedSession() {
    const given: {
      request?: (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void;
      permission?: (contents: unknown, permission: string, answer: Answer) => void;
      check?: () => boolean;
      device?: () => boolean;
    } = {};
    const session = Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: (handler: typeof given.permission) =>
        Object.assign(given, { permission: handler }),
      setPermissionCheckHandler: (handler: typeof given.check) =>
        Object.assign(given, { check: handler }),
      setDevicePermissionHandler: (handler: typeof given.device) =>
        Object.assign(given, { device: handler }),
      webRequest: {
        onBeforeRequest: (handler: typeof given.request) =>
          Object.assign(given, { request: handler }),
      },
    });
    lockDownSession(session as unknown as Session);
    const answers = (url: string) => {
      const said: unknown[] = [];
      given.request?.({ url }, (answer) => said.push(answer));
      return said;
    };
    return { session, given, answers };
  }

  test.each(FOREIGN)('a request for %s is cancelled', (_, url) => {
    expect(lockedSession().answers(url)).toEqual([{ cancel: true }]);
  });

  test.each([...OWN_PAGES, 'app://malspor/assets/main.js', PICTURE])('%s is let through', (url) => {
    expect(lockedSession().answers(url)).toEqual([{ cancel: false }]);
  });

  test('a permission or a device is refused', () => {
    const { given } = lockedSession();
    const said: boolean[] = [];
    given.permission?.(null, 'media', (allowed) => said.push(allowed));
    expect([...said, given.check?.(), given.device?.()]).toEqual([false, false, false]);
  });

  test('a download is refused, whoever asks for it', () => {
    expect(isPrevented(lockedSession().session, 'will-download', '')).toBe(true);
  });
});

describe('a page that would leave, or open another', () => {
  /** The contents of a window, guarded as main guards every one of them. */
  function guardedPage() {
    const opened: ((asked: { url: string }) => unknown)[] = [];
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: (handler: (typeof opened)[number]) => void opened.push(handler),
    });
    const app = new EventEmitter();
    lockDownPages(app as unknown as App);
    app.emit('web-contents-created', {}, contents);
    return { contents, opens: (url: string) => opened.map((handler) => handler({ url })) };
  }

  describe.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s', (event) => {
    test.each([...FOREIGN, ['a picture', PICTURE] as const])('to %s is prevented', (_, url) => {
      expect(isPrevented(guardedPage().contents, event, url)).toBe(true);
    });

    test('to a page of our own is not', () => {
      const { contents } = guardedPage();
      expect(OWN_PAGES.filter((url) => isPrevented(contents, event, url))).toEqual([]);
    });
  });

  test('a webview is never attached, and no window is opened, not even with our own page', () => {
    const { contents, opens } = guardedPage();
    expect(isPrevented(contents, 'will-attach-webview', OWN)).toBe(true);
    expect(opens(OWN)).toEqual([{ action: 'deny' }]);
  });
});

function isPrevented(on: EventEmitter, event: string, url: string): boolean {
  let prevented = false;
  on.emit(event, { url, preventDefault: () => (prevented = true) });
  return prevented;
}
