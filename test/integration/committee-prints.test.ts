import { beforeEach, describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { connectionOf } from '#db/open.ts';
import { decisionPages, decisions } from '#db/commands/committee.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { Decision } from '#shared/domain/committee/decision.ts';
import type { PrintContent } from '#shared/domain/printing/content.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  someHelp,
  valueOf,
} from '#test/support/case-for-tests.ts';
import {
  addItem,
  aDecision,
  aMeeting,
  place,
  seatCommittee,
  send,
} from '#test/support/committee-for-tests.ts';
import { aSummary } from '#test/support/committee-rows.ts';
import {
  OTHER_PROVIDER,
  people,
  PROVIDER,
  TEAM_SOUTH,
  type TestPerson,
} from '#test/support/seed-register.ts';

type Request = InputOf<AppContract['printing']['preview']>;
type Pack = Extract<Request, { kind: 'committee-pack' }>;

let backend: TestBackend;
let meetingId: string;

beforeEach(async () => {
  backend = createTestBackend();
  meetingId = await aMeeting(backend);
  await seatCommittee(backend, meetingId);
});

async function placedItem(n: number, { providerId = PROVIDER } = {}) {
  const caseId = await openCase(backend, {
    citizen: aNewCitizen({ cpr: cprOf(n), firstNames: `Fornavn${n}`, lastName: `Efternavn${n}` }),
    caseNumber: `27.0170${n}`,
  });
  await addHelp(backend, caseId, someHelp({ providerId }));
  const itemId = addItem(backend, caseId);
  await place(backend, { caseId, itemId, meetingId });
  return { caseId, itemId };
}

function pack(fields: Partial<Pack> = {}): Pack {
  return {
    kind: 'committee-pack',
    meetingId,
    edition: { audience: 'members', withNotes: false },
    withNames: false,
    withProtectedPlaces: false,
    ...fields,
  };
}

const preview = (request: Request, person: TestPerson = people.chair) =>
  backend.as(person).printing.preview(request);

async function content<Kind extends PrintContent['kind']>(
  request: Request & { readonly kind: Kind },
): Promise<Extract<PrintContent, { kind: Kind }>> {
  const made = valueOf(await preview(request));
  if (made.empty) throw new Error('nothing was printed');
  const print = mustBe(backend.prints.find(made.printId));
  return print.content as Extract<PrintContent, { kind: Kind }>;
}

describe('a pack', () => {
  it('of a meeting without items is empty', async () => {
    expect(valueOf(await preview(pack()))).toEqual({ empty: true });
  });

  it('is refused to who does not take part, and to who does before it is sent', async () => {
    await placedItem(1);
    const forbidden = { kind: 'forbidden', code: 'capability' };
    expect(issuesOf(await preview(pack(), people.colleague))).toEqual(forbidden);
    expect(issuesOf(await preview(pack(), people.otherTeam))).toEqual(forbidden);
    await send(backend, meetingId);
    expect(issuesOf(await preview(pack(), people.colleague))).toEqual(forbidden);
    expect(valueOf(await preview(pack(), people.otherTeam))).toMatchObject({ empty: false });
  });

  it('of a meeting or to a provider that does not exist is not found', async () => {
    await placedItem(1);
    const nobody = backend.newId();
    expect(issuesOf(await preview(pack({ meetingId: nobody })))).toEqual({ kind: 'not-found' });
    const edition = { audience: 'provider', providerId: nobody } as const;
    expect(issuesOf(await preview(pack({ edition })))).toEqual({ kind: 'not-found' });
  });

  it('has initials until names are asked for', async () => {
    await placedItem(1);
    const names = async (withNames: boolean) =>
      (await content(pack({ withNames }))).items.map(({ summary }) => summary.header.name);
    expect(await names(false)).toEqual(['FE']);
    expect(await names(true)).toEqual(['Fornavn1 Efternavn1']);
  });

  it('to a provider has its own items only, by their numbers, and no list of open decisions', async () => {
    await placedItem(1, { providerId: OTHER_PROVIDER });
    const { caseId } = await placedItem(2);
    const edition = { audience: 'provider', providerId: PROVIDER } as const;
    const made = await content(pack({ edition }));
    expect(made.items.map((item) => [item.place, item.summary.header.caseId])).toEqual([
      [2, caseId],
    ]);
    expect(made).toMatchObject({ providerName: 'Bakkehuset', openDecisions: null });
    expect(JSON.stringify(made)).not.toContain('Søgården');
  });

  it('is logged once with every case in it', async () => {
    const first = await placedItem(1);
    const second = await placedItem(2);
    valueOf(await preview(pack()));
    const logged = accessEntries(backend.db.read, { limit: 100 }).filter(
      ({ action }) => action === 'print',
    );
    expect(logged).toHaveLength(1);
    expect(logged[0]?.details).toMatchObject({
      kind: 'committee-pack',
      cases: 2,
      caseIds: [first.caseId, second.caseId],
    });
  });
});

describe('private notes', () => {
  const SECRET = 'Overvej om Bakkehuset kan løfte opgaven';
  const withNotes = () => pack({ edition: { audience: 'members', withNotes: true } });
  const list = (asked: boolean) =>
    ({
      kind: 'decision-list',
      meetingId,
      withNotes: asked,
      withNames: false,
      withProtectedPlaces: false,
    }) as const;
  const write = async (text: string, person: TestPerson = people.chair) =>
    valueOf(await backend.as(person).notes.save({ meetingId, text }));
  const printable = async (person: TestPerson = people.chair) =>
    valueOf(await backend.as(person).notes.printable({ meetingId }));

  /** Every row of every table as it is stored, logs and drafts among them. */
  function everythingStored(): string {
    const connection = connectionOf(backend.db.read);
    const tables = connection
      .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all();
    const rows = tables.flatMap(({ name }) => connection.prepare(`SELECT * FROM "${name}"`).all());
    return JSON.stringify(rows, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value,
    );
  }

  beforeEach(async () => {
    await placedItem(1);
    await send(backend, meetingId);
  });

  it('are in no print they are not ticked for', async () => {
    await write(SECRET);
    const edition = { audience: 'provider', providerId: PROVIDER } as const;
    const prints = [
      await content(pack()),
      await content(pack({ edition: { audience: 'archive', withNotes: false } })),
      await content(pack({ edition })),
      await content(list(false)),
    ];
    expect(prints.map(({ notes }) => notes)).toEqual([null, null, null, null]);
    expect(JSON.stringify(prints)).not.toContain(SECRET);
  });

  it('cannot be asked for with what a provider is given', async () => {
    await write(SECRET);
    const asked = {
      ...pack(),
      edition: { audience: 'provider', providerId: PROVIDER, withNotes: true },
    } as const;
    expect(issuesOf(await preview(asked))).toEqual(['edition unrecognized_keys']);
  });

  it('of one who leads are not the deputy’s nor another’s, who have no tick and no print of their own', async () => {
    await write(SECRET);
    await write('Næstformandens egne ord', people.teamLeader);
    expect([await printable(), await printable(people.teamLeader)]).toEqual([true, false]);
    for (const person of [people.teamLeader, people.otherTeam]) {
      expect(issuesOf(await preview(withNotes(), person))).toEqual([' notes.only-the-leader']);
    }
    expect(issuesOf(await backend.as(people.otherTeam).notes.printable({ meetingId }))).toEqual({
      kind: 'forbidden',
      code: 'capability',
    });
  });

  it('that are not written, or were deleted since they were ticked, are told of', async () => {
    expect(await printable()).toBe(false);
    await write(' \n');
    expect(await printable()).toBe(false);
    await write(SECRET);
    valueOf(await backend.as(people.chair).notes.remove({ meetingId }));
    expect(issuesOf(await preview(withNotes()))).toEqual([' notes.none']);
    expect(issuesOf(await preview(list(true)))).toEqual([' notes.none']);
  });

  it('ticked stand in that print alone, and nowhere in the database; the log says that they did', async () => {
    await write(SECRET);
    expect((await content(withNotes())).notes).toBe(SECRET);
    expect((await content(list(true))).notes).toBe(SECRET);
    expect((await content(pack())).notes).toBe(null);
    const stored = everythingStored();
    expect(stored).toContain('decision-list');
    expect(stored).not.toContain(SECRET);
    const logged = valueOf(await backend.as(people.teamLeader).printing.log(null));
    expect(logged.map(({ kind, withNotes: came }) => [kind, came])).toEqual([
      ['committee-pack', false],
      ['decision-list', true],
      ['committee-pack', true],
    ]);
  });
});

describe('a decided item', () => {
  async function decided() {
    const { caseId, itemId } = await placedItem(1);
    await send(backend, meetingId);
    const decisionId = backend.newId();
    backend.write((tx) => {
      decisions.add(tx, {
        id: decisionId,
        itemId,
        caseId,
        outcome: 'granted',
        reason: 'Som indstillet, jf. vurderingen.',
        conditions: null,
        validFrom: '2026-12-01',
        responsibleId: people.caseworker.employeeId,
        deadlineOn: '2026-11-01',
        nextOn: null,
        recommendedTo: null,
        grantedHelp: [],
        decidedById: people.chair.employeeId,
        decidedAs: 'chair',
        decidedAt: '2026-11-22T09:00:00.000Z',
        grantedYearly: null,
        carriedOutOn: null,
        carriedOutById: null,
        annulledAt: null,
        annulledReason: null,
      });
      decisionPages.add(tx, {
        id: backend.newId(),
        decisionId,
        summary: aSummary({ question: 'Som siden stod, da der blev besluttet' }),
        annulledAt: null,
        annulledReason: null,
      });
    });
    return { caseId, decisionId };
  }

  it('is printed as its page was, whatever the case says now', async () => {
    await decided();
    const { items } = await content(pack({ edition: { audience: 'archive', withNotes: false } }));
    expect(items[0]?.summary.item.question).toBe('Som siden stod, da der blev besluttet');
    expect(items[0]?.decision).toMatchObject({ outcome: 'granted', decidedBy: 'ESK' });
  });

  it('stands in the decision list, and last in the pack until it is carried out', async () => {
    const { decisionId } = await decided();
    const list = await content({
      kind: 'decision-list',
      meetingId,
      withNotes: false,
      withNames: false,
      withProtectedPlaces: false,
    });
    expect(list.items.map(({ decision }) => decision?.outcome)).toEqual(['granted']);
    const { openDecisions } = await content(pack());
    expect(openDecisions).toMatchObject([{ decisionId, responsible: 'ANK', isLate: true }]);
  });
});

describe('papers about the help', () => {
  const disclosure = { fullCpr: false, protectedAddress: false };

  async function twoHelps() {
    const caseId = await openCase(backend);
    const own = await addHelp(backend, caseId, someHelp({ providerId: PROVIDER }));
    await addHelp(backend, caseId, someHelp({ providerId: OTHER_PROVIDER }));
    return { caseId, own };
  }

  it.each(['service-order', 'status-sheet', 'action-plan'] as const)(
    'a %s has the one provider’s help and nothing of the other',
    async (kind) => {
      const { caseId, own } = await twoHelps();
      const made = await content({ kind, caseId, interventionId: own, disclosure });
      expect(made.helps.map(({ providerName }) => providerName)).toEqual(['Bakkehuset']);
      expect(JSON.stringify(made)).not.toContain('Søgården');
    },
  );

  it('of help on another case are not found', async () => {
    const { own } = await twoHelps();
    const other = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(9) }),
      caseNumber: '27.01709',
    });
    const request = {
      kind: 'service-order',
      caseId: other,
      interventionId: own,
      disclosure,
    } as const;
    expect(issuesOf(await preview(request))).toEqual({ kind: 'not-found' });
  });

  it('the citizen’s plan has all the help and no CPR number', async () => {
    const { caseId } = await twoHelps();
    const made = await content({ kind: 'action-plan', caseId, interventionId: null, disclosure });
    expect(made).toMatchObject({ forCitizen: true, cpr: null });
    expect(made.helps).toHaveLength(2);
  });
});

it('a preparer is told when cases of the agenda are closed to them', async () => {
  await placedItem(1);
  const stranger = { ...people.chair, teamIds: [TEAM_SOUTH] };
  expect(issuesOf(await preview(pack(), stranger))).toEqual([' printing.cases-not-open']);
});

describe('what is decided and not carried out', () => {
  const overviewOf = async (caseId: string) => {
    const disclosure = { fullCpr: false, protectedAddress: false };
    return (await content({ kind: 'case-overview', caseId, disclosure })).openDecisions;
  };
  const listed = async () => {
    const { toCarryOut } = valueOf(await backend.as(people.chair).committee.meetings(null));
    return toCarryOut.map(({ decisionId }) => decisionId);
  };

  it('is on the overview of its own case and beside the meetings, late or not', async () => {
    const [one, other] = [await placedItem(1), await placedItem(2)];
    const decide = (fields: Partial<Decision>) => {
      const id = backend.newId();
      backend.write((tx) => decisions.add(tx, aDecision({ id, ...one, ...fields })));
      return id;
    };
    decide({ carriedOutOn: '2026-11-10' });
    decide({ outcome: 'postponed' });
    decide({ annulledAt: '2026-11-10T10:00:00.000Z', annulledReason: 'Forkert punkt' });
    expect([await overviewOf(one.caseId), await listed()]).toEqual([[], []]);
    const late = decide({});
    const coming = decide({ deadlineOn: '2026-11-22', outcome: 'rejected' });
    expect(await overviewOf(one.caseId)).toMatchObject([
      { decisionId: late, outcome: 'granted', deadlineOn: '2026-11-21', isLate: true },
      { decisionId: coming, outcome: 'rejected', deadlineOn: '2026-11-22', isLate: false },
    ]);
    expect(await overviewOf(other.caseId)).toEqual([]);
    expect(await listed()).toEqual([late, coming]);
  });
});
