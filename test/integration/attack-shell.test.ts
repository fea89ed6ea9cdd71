import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EventEmitter } from 'node:events';
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test } from 'vitest';
import { startBackend, type Backend } from '#electron/app/backend.ts';
import { sayAndExit } from '#electron/app/backend-died.ts';
import { relayCalls } from '#electron/app/calls.ts';
import type { Windows, WindowPurpose } from '#electron/app/windows.ts';
import type { Sender } from '#electron/backend/protocol.ts';
import { createPageRescue } from '#electron/app/page-gone.ts';
import { opensDebugger } from '#electron/app/start-options.ts';
import { createPrintSignals, type PrintSignals } from '#electron/printing/print-window.ts';
import { tempFolder } from '#test/support/temp-db.ts';

const START = { dataDir: '', migrationsDir: '', customSqlDir: '', demo: false, now: null };

/** One call as main hears it, and what it passes on. */
async function relayed(
  from: { readonly purpose: WindowPurpose | null; readonly url: string; readonly parent?: object },
  entry: unknown,
  input: unknown,
) {
  type Handler = (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<unknown>;
  const handlers: Handler[] = [];
  const ipc = { handle: (_: string, handler: Handler) => void handlers.push(handler) };
  const passed: { sender: Sender; entry: string; input: string }[] = [];
  const backend = {
    call: (sender: Sender, name: string, text: string) => {
      passed.push({ sender, entry: name, input: text });
      return Promise.resolve('{}');
    },
  };
  const windows = { purposeOf: () => from.purpose };
  relayCalls(
    ipc as unknown as IpcMain,
    windows as unknown as Windows,
    createPrintSignals(),
    backend as unknown as Backend,
  );
  const event = { sender: { id: 1 }, senderFrame: { url: from.url, parent: from.parent ?? null } };
  await handlers[0]?.(event as unknown as IpcMainInvokeEvent, entry, input);
  return passed[0];
}

const OWN = 'app://malspor/index.html';

describe('a hostile page calls', () => {
  test.each([
    ['a window nobody opened', { purpose: null, url: OWN }],
    ['a page of another address', { purpose: { window: 'app' }, url: 'https://malspor/' }],
    ['a frame inside our page', { purpose: { window: 'app' }, url: OWN, parent: {} }],
  ] as const)('%s is not our own main frame', async (_, from) => {
    expect((await relayed(from, 'session.state', 'null'))?.sender.ownMainFrame).toBe(false);
  });

  test('the app window cannot say which print it is, and a print window cannot be the app', async () => {
    const app = await relayed({ purpose: { window: 'app' }, url: OWN }, 'printing.content', 'null');
    expect(app?.sender).toEqual({ window: 'app', ownMainFrame: true, printId: null });
    const purpose = { window: 'print', printId: 'p' } as const;
    const print = await relayed({ purpose, url: OWN }, 'cases.list', 'null');
    expect(print?.sender).toEqual({ window: 'print', ownMainFrame: true, printId: 'p' });
  });

  test('what is no text, or longer than anything of ours, is passed on empty', async () => {
    const from = { purpose: { window: 'app' }, url: OWN } as const;
    const long = await relayed(from, 'session.'.repeat(1000), 'x'.repeat(8_000_001));
    expect([long?.entry, long?.input]).toEqual(['', '']);
    const other = await relayed(from, { toString: () => 'session.state' }, 7);
    expect([other?.entry, other?.input]).toEqual(['', '']);
  });
});

describe('the worker dies', () => {
  test('it is said in words before the program ends', async () => {
    const script = join(tempFolder(), 'worker.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.postMessage({ type: 'started' });
       parentPort.on('message', () => { throw new Error('broken'); });`,
    );
    const done: string[] = [];
    const died = Promise.withResolvers<void>();
    const backend = await startBackend(pathToFileURL(script), START, {
      answer: () => Promise.resolve(null),
      tell: () => undefined,
      died: () => {
        sayAndExit(
          (title, content) => void done.push(`${title}. ${content}`),
          (code) => void done.push(String(code)),
        );
        died.resolve();
      },
    });
    backend.lock();
    await died.promise;
    expect(done).toEqual([expect.stringMatching(/^Målspor .+Alt, der er gemt, er gemt/u), '1']);
  });

  test('ends the program also where the words cannot be shown', () => {
    const codes: number[] = [];
    const broken = () => {
      throw new Error('no display');
    };
    expect(() => sayAndExit(broken, (code) => void codes.push(code))).toThrow('no display');
    expect(codes).toEqual([1]);
  });
});

describe('a print page', () => {
  /** As much of a window as the one who waits for it needs. */
  function windowOf(id: number) {
    const webContents = Object.assign(new EventEmitter(), { id });
    return Object.assign(new EventEmitter(), { webContents });
  }
  const waits = (signals: PrintSignals, window: ReturnType<typeof windowOf>) =>
    signals.waitFor(window as unknown as BrowserWindow).then(
      () => 'ready',
      (error: unknown) => String(error),
    );

  test.each([
    ['says that it cannot draw', (s: PrintSignals) => s.failed(1), 'could not draw'],
    ['cannot be loaded', (_: PrintSignals, w) => w.webContents.emit('did-fail-load'), 'be loaded'],
    ['goes down', (_: PrintSignals, w) => w.webContents.emit('render-process-gone'), 'went down'],
    ['is closed', (_: PrintSignals, w) => w.emit('closed'), 'was closed'],
  ] satisfies [
    string,
    (signals: PrintSignals, window: ReturnType<typeof windowOf>) => unknown,
    string,
  ][])('that %s ends the wait at once', async (_, happen, said) => {
    const signals = createPrintSignals();
    const window = windowOf(1);
    const waiting = waits(signals, window);
    happen(signals, window);
    expect(await waiting).toContain(said);
  });

  test('of the same print twice: each is waited for by itself', async () => {
    const signals = createPrintSignals();
    const [first, second] = [waits(signals, windowOf(1)), waits(signals, windowOf(2))];
    signals.ready(2);
    expect(await second).toBe('ready');
    signals.failed(1);
    expect(await first).toContain('could not draw');
  });
});

describe('the page of the program goes down', () => {
  test('is begun anew behind a lock, and given up the third time', () => {
    const done: string[] = [];
    const rescue = createPageRescue<string>({
      lock: () => done.push('lock'),
      restart: (window) => done.push(`restart ${window}`),
      giveUp: () => done.push('give up'),
    });
    for (let n = 0; n < 3; n += 1) rescue('w');
    expect(done).toEqual(['lock', 'restart w', 'lock', 'restart w', 'lock', 'give up']);
  });
});

describe('a way into or out of the process', () => {
  test('a debugger asked for on the command line is seen, and nothing else is taken for one', () => {
    const asks = [
      '--remote-debugging-port=9222',
      '--remote-debugging-pipe',
      '--inspect',
      '-inspect',
    ];
    asks.push('--inspect-brk=0', '--inspect-port=1');
    expect(asks.filter((arg) => !opensDebugger(['malspor', arg]))).toEqual([]);
    expect(opensDebugger(['malspor', '--data-dir', '/inspect', '--demo'])).toBe(false);
  });
});
