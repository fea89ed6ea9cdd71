import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { preloadElectron } from '#host/page/preload-runtime.ts';
import { type UsedMember, usedElectronMembers } from '#test/support/electron-usage.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

type Surface = { problem: string } | { length: number | null; rest?: boolean };

/** Values that Electron hands over, and plain event objects: the host's e2e suite looks at those. */
const HANDED_OVER = /(Details|Params|Event|ReturnValue|Response|^__type|^Event)$/;

const used = usedElectronMembers().filter(({ owner }) => !HANDED_OVER.test(owner));
const inPreload = used.filter(({ owner }) => /^(IpcRenderer|ContextBridge)$/.test(owner));
const inMain = used.filter((item) => !inPreload.includes(item));

function surfaceOf(items: readonly UsedMember[]): Surface[] {
  const answer = execFileSync(
    process.execPath,
    [
      '--import',
      path.join(ROOT, 'host/register.ts'),
      path.join(ROOT, 'test/support/host-surface.js'),
    ],
    {
      cwd: ROOT,
      input: JSON.stringify(items),
      encoding: 'utf8',
      env: { ...process.env, MALSPOR_HOST_HEADLESS: '1' },
    },
  );
  return JSON.parse(answer) as Surface[];
}

/** What is wrong with the host's member, in a sentence; null when nothing is. */
function problemOf(item: UsedMember, surface: Surface): string | null {
  const name = `${item.owner}.${item.member}${item.event === null ? '' : `('${item.event}')`} in ${item.file}`;
  if ('problem' in surface) return `${name}: ${surface.problem}`;
  if (item.arity === null || item.event !== null) return null;
  const { length, rest } = surface;
  if (length === null) return `${name}: not a function`;
  // A default or rest parameter does not count in `length`.
  const takes = rest || (length >= item.arity.min && length <= item.arity.max);
  return takes ? null : `${name}: takes ${length}, typings ${item.arity.min} to ${item.arity.max}`;
}

const made = (member: string): UsedMember => ({
  owner: 'WebContents',
  member,
  event: null,
  arity: { min: 1, max: 1 },
  file: 'made up',
});

describe('the host against the typings', () => {
  it('is caught when it lacks a member, an event or an argument', () => {
    const items = [
      made('setUserAgent'),
      made('getURL'),
      { ...made('on'), event: 'no-such-event' },
      { ...made('x'), owner: 'Tray' },
    ];
    const surfaces = surfaceOf(items);
    expect(
      items.map((item, i) => problemOf(item, surfaces[i] ?? { problem: 'no answer' })),
    ).toEqual([
      'WebContents.setUserAgent in made up: missing',
      'WebContents.getURL in made up: takes 0, typings 1 to 1',
      expect.stringContaining("has no electron.webContents.on('no-such-event')"),
      'Tray.x in made up: host-surface.js does not know where the host has Tray',
    ]);
  });

  it('has every member and event that main uses, with the arity of the typings', () => {
    expect(inMain.length).toBeGreaterThan(20);
    const surfaces = surfaceOf(inMain);
    const problems = inMain.map((item, i) =>
      problemOf(item, surfaces[i] ?? { problem: 'no answer' }),
    );
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });

  it('has every member that the preload uses', () => {
    const line = {
      send: () => undefined,
      ask: () => Promise.resolve(),
      accelerators: new Set<string>(),
    };
    const { ipcRenderer, contextBridge } = preloadElectron(line, new Map());
    expect(inPreload.length).toBeGreaterThan(0);
    const owners: Record<string, object> = {
      IpcRenderer: ipcRenderer,
      ContextBridge: contextBridge,
    };
    expect(inPreload.filter(({ owner, member }) => !(member in (owners[owner] ?? {})))).toEqual([]);
  });
});
