import { assert, asyncProperty, constantFrom, jsonValue, pre } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Capability, may, roles } from '#shared/access/capabilities.ts';
import type { AppError } from '#shared/base/errors.ts';
import type { Result } from '#shared/base/result.ts';
import type { EntryAccess } from '#shared/contract/define.ts';
import type { Sender } from '#electron/backend/protocol.ts';
import {
  createTestBackend,
  NOTES_WINDOW,
  OWN_PAGE,
  type TestBackend,
} from '#test/support/backend-for-tests.ts';
import {
  contractEntries,
  defaultedPaths,
  type NamedEntry,
} from '#test/support/contract-samples.ts';
import { people, type TestPerson } from '#test/support/seed-register.ts';

const entries = contractEntries();
/** Each entry with each of its alternatives: another kind of print, another step, another choice for a goal. */
const everyWay: readonly NamedEntry[] = entries.flatMap((one) =>
  one.samples.map((sample) => ({ ...one, sample })),
);
const PRINT_WINDOW: Sender = { window: 'print', ownMainFrame: true, printId: 'print 1' };
const everyone: TestPerson = { ...people.caseworker, roles };

/** A kind of answer, as short as it can be compared: 'forbidden sender', 'validation', 'ok'. */
async function kindOf(backend: TestBackend, sender: Sender, name: string, input: string) {
  const answer = JSON.parse(await backend.router(sender, name, input)) as Result<unknown, AppError>;
  if (answer.ok) return 'ok';
  const { error } = answer;
  return 'code' in error ? `${error.kind} ${error.code}` : error.kind;
}

function ownSender({ entry }: NamedEntry): Sender {
  if (entry.access === 'notes-window') return NOTES_WINDOW;
  return entry.access === 'print-window' ? PRINT_WINDOW : OWN_PAGE;
}

/** Its window is asked of whoever may decide. */
function neededFor(access: Exclude<EntryAccess, 'public' | 'print-window'>): Capability {
  return access === 'notes-window' ? 'committee.decide' : access;
}

/** The entries, and which of them answered otherwise than they should. */
async function others(
  expected: string,
  asked: readonly NamedEntry[],
  ask: (one: NamedEntry) => Promise<string>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const one of asked) {
    const kind = await ask(one);
    if (kind !== expected) wrong.push(`${one.name}: ${kind}`);
  }
  return wrong;
}

const needsSession = entries.filter(
  ({ entry }) => entry.access !== 'public' && entry.access !== 'print-window',
);

describe('every entry of the contract', () => {
  it('has a sample its schema accepts, so that what follows is about the door', () => {
    const refused = everyWay.filter(({ entry, sample }) => !entry.input.safeParse(sample).success);
    expect(refused.map(({ name }) => name)).toEqual([]);
    expect(entries.length).toBeGreaterThan(50);
  });

  it('must be asked in full: only views saved before a choice existed may leave it out', () => {
    const defaulted = entries.flatMap(({ name, entry }) =>
      defaultedPaths(entry).map((path) => `${name}.${path}`),
    );
    expect(defaulted.filter((path) => !path.endsWith('filter.frequent'))).toEqual([]);
    expect(defaulted.length).toBeGreaterThan(0);
  });

  it('is forbidden to a sender that is not its own window', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    const from = (sender: (one: NamedEntry) => Sender) =>
      others('forbidden sender', entries, (one) =>
        kindOf(backend, sender(one), one.name, JSON.stringify(one.sample)),
      );
    expect(await from((one) => ({ ...ownSender(one), ownMainFrame: false }))).toEqual([]);
    expect(
      await from((one) => (one.entry.access === 'print-window' ? OWN_PAGE : PRINT_WINDOW)),
    ).toEqual([]);
  });

  it('is locked without a session', async () => {
    const backend = createTestBackend();
    const wrong = await others('locked signed-out', needsSession, (one) =>
      kindOf(backend, ownSender(one), one.name, JSON.stringify(one.sample)),
    );
    expect(wrong).toEqual([]);
  });

  it('is forbidden to each role without the capability, whatever it is sent', async () => {
    const backend = createTestBackend();
    for (const role of roles) {
      backend.signIn({ ...people.caseworker, roles: [role] });
      const barred = needsSession.filter(
        ({ entry }) =>
          entry.access !== 'public' &&
          entry.access !== 'print-window' &&
          !may([role], neededFor(entry.access)),
      );
      expect(barred).not.toEqual([]);
      for (const input of ['nonsense', null]) {
        const wrong = await others('forbidden capability', barred, (one) =>
          kindOf(backend, ownSender(one), one.name, input ?? JSON.stringify(one.sample)),
        );
        expect({ role, wrong }).toEqual({ role, wrong: [] });
      }
    }
  });

  it('that names a case is forbidden for one the person may not see', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    const about = everyWay.filter(
      ({ entry, sample }) =>
        entry.access !== 'public' &&
        typeof sample === 'object' &&
        sample !== null &&
        'caseId' in sample &&
        sample.caseId !== null,
    );
    expect(about.length).toBeGreaterThan(25);
    const wrong = await others('forbidden other-team', about, (one) =>
      kindOf(backend, ownSender(one), one.name, JSON.stringify(one.sample)),
    );
    expect(wrong).toEqual([]);
  });
});

const NONSENSE = { nonsense: true };

/** As text, because not everything a page could send is JSON. */
const NASTY = [
  '',
  '{',
  'undefined',
  'NaN',
  '0',
  '-1e999',
  'true',
  '""',
  '"<script>alert(1)</script>"',
  '"2026-02-31"',
  '[]',
  '[null]',
  '{}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{}}}',
  '{"caseId":"1 OR 1=1"}',
  '{"caseId":null,"id":{},"version":0}',
  '{"caseId":["00000000-0000-7000-8000-000000000001"]}',
  `{"text":"${'å'.repeat(100_000)}"}`,
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
];

describe('nonsense', () => {
  it('is answered with validation, by every entry, and never reaches a handler', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    for (const input of NASTY) {
      const wrong = await others('validation', entries, (one) =>
        kindOf(backend, ownSender(one), one.name, input),
      );
      expect({ input: input.slice(0, 60), wrong }).toEqual({
        input: input.slice(0, 60),
        wrong: [],
      });
    }
    expect(backend.bugs).toEqual([]);
  });

  it('in any one place of an input that is else right is answered with validation', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    const spoiled = everyWay.flatMap((one) =>
      spoilings(one.sample, defaultedPaths(one.entry)).map((sample) => ({ ...one, sample })),
    );
    const wrong = await others('validation', spoiled, (one) =>
      kindOf(backend, ownSender(one), one.name, JSON.stringify(one.sample)),
    );
    expect(wrong).toEqual([]);
    expect(backend.bugs).toEqual([]);
  });

  it('of any shape is refused where the schema refuses it, and says codes and paths only', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    await assert(
      asyncProperty(constantFrom(...entries), jsonValue(), async (one, value) => {
        pre(!one.entry.input.safeParse(value).success);
        const json = await backend.router(ownSender(one), one.name, JSON.stringify(value));
        const answer = JSON.parse(json) as Result<unknown, AppError>;
        const issues = !answer.ok && answer.error.kind === 'validation' ? answer.error.issues : [];
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues) expect(Object.keys(issue).sort()).toEqual(keysOf(issue));
      }),
      { numRuns: 500 },
    );
    expect(backend.bugs).toEqual([]);
  });

  it('for the name of an entry is unknown', async () => {
    const backend = createTestBackend();
    backend.signIn(everyone);
    const names = ['', 'cases', 'cases.', '.list', 'cases.list.x', 'toString', '__proto__.list'];
    names.push('cases.constructor', 'cases.__proto__', 'constructor.name', 'cases.hasOwnProperty');
    for (const name of names) {
      const kind = await kindOf(backend, OWN_PAGE, name, 'null');
      expect({ name, kind }).toEqual({ name, kind: 'forbidden unknown-entry' });
    }
  });
});

/**
 * One thing wrong at a time, at whatever depth: a field too many, a field missing, a field or an item that is
 * something else. What has a default is not missing when it is left out.
 */
function spoilings(sample: unknown, defaulted: readonly string[], path = ''): unknown[] {
  if (Array.isArray(sample)) {
    return sample.flatMap((item, place) =>
      [...spoilings(item, defaulted, path), NONSENSE].map((spoiled) => sample.with(place, spoiled)),
    );
  }
  if (typeof sample !== 'object' || sample === null) return [NONSENSE];
  const whole = { ...sample } as Record<string, unknown>;
  const each = Object.keys(whole).flatMap((key) => {
    const { [key]: inner, ...without } = whole;
    const below = path === '' ? key : `${path}.${key}`;
    const spoiled = spoilings(inner, defaulted, below).map((bad) => ({ ...whole, [key]: bad }));
    return defaulted.includes(below) ? spoiled : [without, ...spoiled];
  });
  return [{ ...whole, surplus: 1 }, NONSENSE, ...each];
}

function keysOf(issue: object): readonly string[] {
  return 'params' in issue ? ['code', 'params', 'path'] : ['code', 'path'];
}
