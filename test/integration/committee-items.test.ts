import { describe, expect, it } from 'vitest';
import { decisions, meetings } from '#db/commands/committee.ts';
import { findMeeting } from '#db/queries/committee.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { ItemFields } from '#shared/domain/committee/item.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addActiveGoal,
  addDraftGoal,
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { aDecision, addItem, aMeeting, itemOf } from '#test/support/committee-for-tests.ts';
import { PROVIDER, people } from '#test/support/seed-register.ts';

/** § 85 at 387,28 kr. an hour, 8 hours a week. */
async function aCase(backend: TestBackend) {
  const caseId = await openCase(backend);
  const helpId = await addHelp(backend, caseId);
  const { cases } = backend.as(people.caseworker);
  const rate = {
    amount: 38_728,
    unit: 'hour',
    from: '2026-01-01',
    reason: null,
    paidBy: null,
  } as const;
  valueOf(await cases.setRate({ caseId, interventionId: helpId, rate }));
  const support = { supportHours: 800, transportHours: 0, servicePackage: null, mode: null };
  valueOf(
    await cases.setSupport({
      caseId,
      interventionId: helpId,
      support: { ...support, from: '2026-01-01' },
    }),
  );
  return { caseId, helpId };
}

async function start(backend: TestBackend, caseId: string) {
  const { committee } = backend.as(people.caseworker);
  return valueOf(
    await committee.startItem({ caseId, kind: 'other', source: { kind: 'case', id: caseId } }),
  );
}

function fieldsOf(backend: TestBackend, caseId: string, itemId: string): ItemFields {
  const row = mustBe(rowsOf(backend, caseId).agendaItems.find(({ id }) => id === itemId));
  return ItemFields.strip().parse(row);
}

describe('an item', () => {
  it('is not begun twice from one goal, nor from a draft, nor from what is on another case', async () => {
    const backend = createTestBackend();
    const { caseId, helpId } = await aCase(backend);
    const { committee } = backend.as(people.caseworker);
    const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
    const draftId = await addDraftGoal(backend, caseId);
    const from = (kind: 'goal' | 'intervention', id: string) =>
      committee.startItem({ caseId, kind: null, source: { kind, id } });
    expect(issuesOf(await from('goal', draftId))).toEqual(['source item.goal-is-draft']);
    expect(issuesOf(await from('intervention', goalId))).toEqual({ kind: 'not-found' });
    valueOf(await from('goal', goalId));
    expect(issuesOf(await from('goal', goalId))).toEqual(['source item.begun-already']);
  });

  it('begun from a met goal asks for what was agreed, with the hours of today to lower', async () => {
    const backend = createTestBackend();
    const { caseId, helpId } = await aCase(backend);
    const goalId = await addActiveGoal(backend, caseId, { interventionId: helpId });
    const { committee } = backend.as(people.caseworker);
    const source = { kind: 'goal', id: goalId } as const;
    const { id } = valueOf(await committee.startItem({ caseId, kind: null, source }));
    expect(fieldsOf(backend, caseId, id)).toMatchObject({
      kind: 'step-down-or-end',
      citizenView: 'Jeg vil selv købe ind',
      question: null,
      proposedHelp: [
        {
          act: 'change',
          interventionId: helpId,
          rate: null,
          hours: { supportHours: 800, transportHours: 0 },
        },
      ],
    });
    const page = valueOf(await committee.item({ caseId, itemId: id }));
    expect(page.state).toBe('waiting');
    expect(page.missing.map(({ code }) => code)).toEqual([
      'question',
      'need',
      'proposal',
      'valid-from',
    ]);
  });

  it('shows what fewer hours would save, of what is written and not saved', async () => {
    const backend = createTestBackend();
    const { caseId, helpId } = await aCase(backend);
    const { id } = await start(backend, caseId);
    const fields: ItemFields = {
      ...fieldsOf(backend, caseId, id),
      validFrom: '2027-01-01',
      proposedHelp: [
        {
          act: 'change',
          interventionId: helpId,
          rate: null,
          hours: { supportHours: 400, transportHours: 0 },
        },
      ],
    };
    const { committee } = backend.as(people.caseworker);
    const { cost } = valueOf(await committee.previewItem({ caseId, itemId: id, fields }));
    expect(cost?.asToday.standardYear).toEqual({ oere: 16_155_109, known: 1, total: 1 });
    expect(cost?.proposal.standardYear).toEqual({ oere: 8_077_554, known: 1, total: 1 });
    expect(fieldsOf(backend, caseId, id).proposedHelp).toEqual([]);
  });

  it('refuses help that is over, named twice or not on the case, and what is said in the future', async () => {
    const backend = createTestBackend();
    const { caseId, helpId } = await aCase(backend);
    const other = await openCase(backend, {
      caseNumber: '27.01201',
      citizen: aNewCitizen({ cpr: cprOf(2) }),
    });
    const elsewhere = await addHelp(backend, other);
    const { id, version } = await start(backend, caseId);
    const begin = { act: 'begin', rate: null, hours: null } as const;
    const { committee } = backend.as(people.caseworker);
    const saved = await committee.saveItem({
      caseId,
      itemId: id,
      version,
      fields: {
        ...fieldsOf(backend, caseId, id),
        providerAssessedOn: '2026-11-23',
        proposedHelp: [
          { act: 'end', interventionId: helpId },
          { act: 'end', interventionId: helpId },
          { act: 'end', interventionId: elsewhere },
          { ...begin, paragraph: 'ABL_105', providerId: PROVIDER },
          { ...begin, paragraph: 'SEL_85', providerId: helpId },
        ],
      },
    });
    expect(issuesOf(saved)).toEqual([
      'fields.proposedHelp.1.interventionId item.help-named-twice',
      'fields.proposedHelp.2.interventionId item.help-not-on-case',
      'fields.proposedHelp.3.paragraph item.no-such-help',
      'fields.proposedHelp.4.providerId provider.no-such',
      'fields.providerAssessedOn item.assessed-in-the-future',
    ]);
  });

  it('that somebody saved in between is not overwritten', async () => {
    const backend = createTestBackend();
    const { caseId } = await aCase(backend);
    const { id, version } = await start(backend, caseId);
    const save = (as: 'caseworker' | 'colleague', question: string) =>
      backend.as(people[as]).committee.saveItem({
        caseId,
        itemId: id,
        version,
        fields: { ...fieldsOf(backend, caseId, id), question },
      });
    valueOf(await save('colleague', 'Skal timerne ned?'));
    expect(issuesOf(await save('caseworker', 'Skal indsatsen ophøre?'))).toMatchObject({
      kind: 'conflict',
    });
    const row = mustBe(rowsOf(backend, caseId).agendaItems[0]);
    expect(row).toMatchObject({
      question: 'Skal timerne ned?',
      proposedById: people.caseworker.employeeId,
    });
    expect(verifyHistory(backend.db.read)).toMatchObject({ ok: true });
  });

  it('that was taken back is neither changed nor taken back again', async () => {
    const backend = createTestBackend();
    const { caseId } = await aCase(backend);
    const { id, version } = await start(backend, caseId);
    const { committee } = backend.as(people.caseworker);
    const reason = 'Borgeren ønsker at vente';
    const withdrawn = valueOf(
      await committee.withdrawItem({ caseId, itemId: id, version, reason }),
    );
    const again = { caseId, itemId: id, version: withdrawn.version };
    expect(issuesOf(await committee.withdrawItem({ ...again, reason }))).toEqual([
      ' item.is-withdrawn',
    ]);
    const fields = fieldsOf(backend, caseId, id);
    expect(issuesOf(await committee.saveItem({ ...again, fields }))).toEqual([
      ' item.is-withdrawn',
    ]);
    const [line] = valueOf(await committee.caseItems({ caseId }));
    expect(line).toMatchObject({ state: 'withdrawn', item: { withdrawnReason: reason } });
  });

  it('that was taken back is taken up again: on its agenda as the last, or waiting where that meeting is held', async () => {
    const backend = createTestBackend();
    const { caseId } = await aCase(backend);
    const meetingId = await aMeeting(backend);
    const itemId = addItem(backend, caseId, { meetingId, place: 1 });
    addItem(backend, caseId, { meetingId, place: 2 });
    const { committee } = backend.as(people.caseworker);
    const version = () => itemOf(backend, caseId, itemId).version;
    const restore = () => committee.restoreItem({ caseId, itemId, version: version() });
    const withdraw = async () =>
      valueOf(await committee.withdrawItem({ caseId, itemId, version: version(), reason: 'Vent' }));
    expect(issuesOf(await restore())).toEqual([' item.not-withdrawn']);
    await withdraw();
    valueOf(await restore());
    const open = { withdrawnOn: null, withdrawnReason: null };
    expect(itemOf(backend, caseId, itemId)).toMatchObject({ ...open, meetingId, place: 3 });
    await withdraw();
    const held = mustBe(findMeeting(backend.db.read, meetingId));
    backend.write((tx) => meetings.replace(tx, { ...held, closedAt: '2026-11-24T15:00:00.000Z' }));
    valueOf(await restore());
    expect(itemOf(backend, caseId, itemId)).toMatchObject({
      ...open,
      meetingId: null,
      place: null,
    });
  });

  it('is undone at once, and keeps its case from closing while it is open', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { id, version } = await start(backend, caseId);
    const { cases } = backend.as(people.caseworker);
    const close = async () => {
      const row = rowsOf(backend, caseId).case;
      const closing = { closedOn: '2026-11-22', closeReason: 'no-further-need' } as const;
      return valueOf(await cases.close({ caseId, version: row.version, ...closing }));
    };
    expect(await close()).toMatchObject({
      closed: false,
      blocks: [{ code: 'agenda-item-open', entityId: id }],
    });
    const undo = { caseId, kind: 'agenda-item', id, version, reason: null } as const;
    valueOf(await cases.annul(undo));
    const { committee } = backend.as(people.caseworker);
    expect(valueOf(await committee.caseItems({ caseId }))).toEqual([]);
    expect(await close()).toMatchObject({ closed: true });
  });

  it('leaves the agenda of a meeting not yet held when the citizen dies, and is kept on one that was', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const [next, held] = [await aMeeting(backend), await aMeeting(backend)];
    const placed = addItem(backend, caseId, { meetingId: next, place: 1 });
    const waiting = addItem(backend, caseId);
    const decided = addItem(backend, caseId, { meetingId: held, place: 1 });
    const id = backend.newId();
    backend.write((tx) => decisions.add(tx, aDecision({ id, caseId, itemId: decided })));
    const { cases } = backend.as(people.caseworker);
    const { version } = rowsOf(backend, caseId).citizen;
    valueOf(await cases.recordDeath({ caseId, version, diedOn: '2026-11-21' }));
    const itemsOnAgenda = async (meetingId: string) =>
      valueOf(await backend.as(people.chair).committee.meeting({ meetingId })).items.length;
    expect(await itemsOnAgenda(next)).toBe(0);
    expect(await itemsOnAgenda(held)).toBe(1);
    expect(itemOf(backend, caseId, placed).withdrawnOn).not.toBeNull();
    expect(itemOf(backend, caseId, waiting).withdrawnOn).not.toBeNull();
    expect(itemOf(backend, caseId, decided).withdrawnOn).toBeNull();
  });

  it('of a case with nothing on it says everything that is missing, and breaks nothing', async () => {
    const backend = createTestBackend();
    const caseId = await openCase(backend);
    const { id } = await start(backend, caseId);
    const { committee } = backend.as(people.caseworker);
    const page = valueOf(await committee.item({ caseId, itemId: id }));
    expect(page.missing.map(({ code }) => code)).toEqual([
      'question',
      'citizen-view',
      'need',
      'goal',
      'proposal',
    ]);
    expect(page.summary).toMatchObject({ cost: null, helps: [], goals: [] });
    expect(backend.bugs).toEqual([]);
  });
});
