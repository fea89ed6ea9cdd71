import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOnHost } from '#test/support/launch-on-host.ts';
import type { RunningApp } from '#test/support/launch-app.ts';
import { openDisplay } from '#test/support/virtual-display.ts';

/** The host on a small program that uses each part of Electron the real one uses. */
const MAIN = path.resolve(import.meta.dirname, '../support/host-app/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'malspor-host-test-'));

interface HostAppBridge {
  call(name: string, value?: unknown): Promise<unknown>;
  note(text: string): void;
  refused: string;
}
declare global {
  interface Window {
    hostApp: HostAppBridge;
  }
}

const call = (page: Page, name: string, value?: unknown): Promise<unknown> =>
  page.evaluate(([entry, given]) => window.hostApp.call(entry as string, given), [name, value]);

const failure = (page: Page, name: string): Promise<string> =>
  call(page, name).then(
    () => 'no failure',
    (error: unknown) => String(error),
  );

async function start(dataDir: string): Promise<{ app: RunningApp; page: Page }> {
  const app = await launchOnHost({ dataDir: path.join(folder, dataDir), main: MAIN });
  const page = await app.firstWindow();
  await page.waitForSelector('main');
  return { app, page };
}

/** Living processes that name this run's profile on their command line; from /proc, so Linux only. */
const chromiumsOf = (pid: number): number =>
  readdirSync('/proc').filter(
    (entry) => /^\d+$/.test(entry) && commandLine(entry).includes(`malspor-host-${pid}-`),
  ).length;

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
}

const profilesOf = (pid: number): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`malspor-host-${pid}-`));

async function expectNothingLeft(app: RunningApp): Promise<void> {
  expect(app.output()).toContain('will-quit');
  await expect.poll(() => chromiumsOf(app.pid)).toBe(0);
  expect(profilesOf(app.pid)).toEqual([]);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a program on the host', () => {
  let app: RunningApp;
  let page: Page;

  beforeAll(async () => {
    ({ app, page } = await start('shared'));
  });
  afterAll(() => app.kill('SIGKILL'));

  it('stops by name where main uses what the host lacks', async () => {
    expect(await failure(page, 'missing')).toContain(
      'has no electron.BrowserWindow.setOverlayIcon',
    );
    expect(await failure(page, 'missing-event')).toContain("webContents.on('no-such-event')");
  });

  it('gives the page a handler’s failure, and nothing of where it happened', async () => {
    expect(await failure(page, 'fail')).toMatch(
      /Error invoking remote method 'call': Error: med vilje$/m,
    );
  });

  it('lets a preload require electron and nothing else', async () => {
    expect(await page.evaluate(() => window.hostApp.refused)).toBe('module not found: node:fs');
  });

  it('leaves the page no line to main but the bridge', async () => {
    const names = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => {
        const value: unknown = Reflect.get(window, name);
        return (
          name.startsWith('host') &&
          typeof value === 'function' &&
          /native code/.test(String(value))
        );
      }),
    );
    expect(names).toEqual([]);
  });

  it('refuses to leave the program, after asking main’s guard', async () => {
    await page.click('#out');
    await page.click('#mail');
    await expect
      .poll(() => call(page, 'seen'))
      .toMatchObject({
        navigations: ['https://example.com/', 'mailto:a@example.com'],
      });
    expect(page.url()).toBe('https://test.app.localhost/index.html');
  });

  it('refuses each way to a new window, after asking main', async () => {
    await page.click('#tab');
    await page.click('#out', { modifiers: ['Control'] });
    expect(await page.evaluate(() => window.open('https://example.com/script'))).toBeNull();
    await expect
      .poll(() => app.openedExternally())
      .toEqual(['https://example.com/ny', 'https://example.com/', 'https://example.com/script']);
    await expect.poll(() => app.pages().length).toBe(1);
  });

  it('refuses every request that main does not serve', async () => {
    const outcomes = await page.evaluate(() =>
      Promise.all(
        [
          'https://example.com/x',
          'http://127.0.0.1:9/',
          'https://other.app.localhost/',
          '/none',
        ].map((url) =>
          window.fetch(url).then(
            (response) => response.status,
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 404]);
  });

  it('asks main’s permission handlers, and denies with them', async () => {
    const outcomes = await page.evaluate(async () => [
      await navigator.clipboard.readText().catch((error: DOMException) => error.name),
      await navigator.mediaDevices
        .getUserMedia({ audio: true })
        .catch((error: DOMException) => error.name),
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(resolve, (error) => resolve(error.code)),
      ),
    ]);
    expect(outcomes).toEqual(['NotAllowedError', 'NotAllowedError', 'denied', 'denied', 1]);
    expect(await call(page, 'seen')).toMatchObject({
      permissions: ['clipboard-read', 'media', 'notifications', 'geolocation'],
    });
  });

  it('keeps the policy main sends: no inline script, own styles', async () => {
    const blocked = await page.evaluate(async () => {
      const seen = new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      );
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return [await seen, 'ran' in window, isSecureContext];
    });
    expect(blocked).toEqual(['script-src-elem', false, true]);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color),
    ).toBe('rgb(1, 2, 3)');
  });

  it('carries plain values and bytes both ways unchanged', async () => {
    const value = {
      text: 'Rødgrød " \\ \u2028',
      list: [1, null, undefined, { a: true }],
      none: null,
    };
    expect(await call(page, 'echo', value)).toEqual(value);
    expect(await call(page, 'echo')).toBeUndefined();
    const bytes = await page.evaluate(async () => {
      const sent = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
      const back = (await window.hostApp.call('echo', sent)) as Uint8Array;
      return back instanceof Uint8Array && back.every((byte, i) => byte === sent[i]) && back.length;
    });
    expect(bytes).toBe(70_000);
  });

  it('says who is calling as Electron does', async () => {
    expect(await call(page, 'sender')).toEqual({
      url: 'app://test/index.html',
      origin: 'app://test',
      own: true,
      contents: true,
    });
  });

  it('gives a dialog the scripted answer, before or after it is shown', async () => {
    await app.answerDialog('showOpenDialog', { canceled: false, filePaths: ['/a.csv'] });
    expect(await call(page, 'ask-file')).toEqual({ canceled: false, filePaths: ['/a.csv'] });
    const waiting = call(page, 'ask-file');
    await expect.poll(async () => (await app.dialogs()).length).toBe(2);
    await app.answerDialog('showOpenDialog', { canceled: true, filePaths: [] });
    expect(await waiting).toEqual({ canceled: true, filePaths: [] });
  });

  it('runs menu items by keys and by name', async () => {
    await page.evaluate(() => window.hostApp.note('x'));
    await expect.poll(() => page.textContent('#from')).toBe('svar på x');
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.textContent('#from')).toBe('menuen: Søg');
    await app.chooseMenu(['Sag', 'Ny']);
    await expect.poll(() => page.textContent('#from')).toBe('menuen: Ny');
    await expect(app.chooseMenu(['Sag', 'Findes ikke'])).rejects.toThrow('The menu has no');
  });

  it('keeps two windows apart', async () => {
    const second = await app.nextWindow(() => call(page, 'second-window'));
    await expect.poll(() => second.textContent('#from')).toBe('kun til vindue to');
    expect(await page.textContent('#from')).not.toBe('kun til vindue to');
    expect((await app.windows()).map((window) => window.url)).toEqual([
      'app://test/index.html',
      'app://test/index.html#to',
    ]);
    await second.close();
    await expect.poll(async () => (await app.windows()).length).toBe(1);
  });

  it('prints a hidden window to a tagged PDF with Danish text', async () => {
    const pdf = path.join(folder, 'print.pdf');
    const bytes = (await call(page, 'pdf')) as Uint8Array;
    writeFileSync(pdf, bytes);
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: .* \(A4\)/);
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    expect(text).toContain('Rødgrød');
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('tells main of lock and idleness', async () => {
    await app.setIdleSeconds(600);
    await app.emitPower('lock-screen');
    expect(await call(page, 'seen')).toMatchObject({ locks: 1, idle: 600 });
  });

  it('lets a second start hand over to the first and leave', async () => {
    const second = await launchOnHost({
      dataDir: path.join(folder, 'shared'),
      main: MAIN,
      args: ['åbn-sag'],
    });
    expect(await second.exited()).toBe(0);
    await expect.poll(() => call(page, 'seen')).toMatchObject({ second: ['åbn-sag'] });
  });

  it('leaves neither process nor profile when it quits', async () => {
    expect(chromiumsOf(app.pid)).toBeGreaterThan(0);
    expect(await app.close()).toBe(0);
    await expectNothingLeft(app);
  });
});

describe.skipIf(process.platform !== 'linux')('a program on the host with a display', () => {
  it('shows its window, prints unseen, and ends when the window is closed', async () => {
    const display = await openDisplay();
    const app = await launchOnHost({
      dataDir: path.join(folder, 'display'),
      main: MAIN,
      headless: false,
      env: { DISPLAY: display.name },
    });
    const page = await app.firstWindow();
    await page.waitForSelector('main');
    expect(await page.evaluate(() => [outerWidth, outerHeight])).toEqual([900, 700]);
    expect((await call(page, 'pdf')) as Uint8Array).toBeInstanceOf(Uint8Array);
    expect(app.pages().length).toBe(1);
    await page.close();
    expect(await app.exited()).toBe(0);
    await display.close();
  });

  it('says so and ends where there is none', async () => {
    const app = await launchOnHost({
      dataDir: path.join(folder, 'no-display'),
      main: MAIN,
      headless: false,
      env: { DISPLAY: '', WAYLAND_DISPLAY: '' },
    });
    expect(await app.exited()).toBe(1);
    expect(app.output()).toBe('Ingen skærm (DISPLAY mangler). Prøv: xvfb-run -a npm start\n');
  });
});

describe('the end of a program on the host', () => {
  it('leaves neither process nor profile when it is told to stop', async () => {
    const { app } = await start('stopped');
    expect(chromiumsOf(app.pid)).toBeGreaterThan(0);
    expect(await app.kill('SIGTERM')).toBe(0);
    await expectNothingLeft(app);
  });

  it('leaves no process when it is killed; the next start sweeps the profile and takes the lock', async () => {
    const killed = await start('killed');
    const typed = `hemmelig${killed.app.pid}`;
    await killed.page.fill('#field', typed);
    const second = await killed.app.nextWindow(() => call(killed.page, 'second-window'));
    await second.fill('#field', typed);
    await sleep(300);
    await killed.app.kill('SIGKILL');
    await expect.poll(() => chromiumsOf(killed.app.pid), { timeout: 5000 }).toBe(0);
    expect(
      profilesOf(killed.app.pid).filter((name) => holds(path.join(tmpdir(), name), typed)),
    ).toEqual([]);

    const next = await start('killed');
    expect(profilesOf(killed.app.pid)).toEqual([]);
    expect(await next.app.close()).toBe(0);
  });
});

/** Whether any file below holds the text, as UTF-8 or UTF-16. */
function holds(root: string, text: string): boolean {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
    .some((bytes) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
}
