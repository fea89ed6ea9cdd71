import { describe, expect, it } from 'vitest';
import { beginItem } from '#shared/domain/committee/begin-item.ts';
import { anItem } from '#test/support/item-rows.ts';
import { someRows } from '#test/support/case-rows.ts';
import {
  aCase,
  aFollowUp,
  aGoal,
  anIntervention,
  aProviderStatus,
  idOf,
} from '#test/support/domain-rows.ts';

const FACTS = { today: '2026-11-22', providers: new Map() };
const HELP = idOf(3);
const held = (outcome: 'continue' | 'end', working: readonly ('step-down' | 'adjust')[] = []) =>
  aFollowUp({
    id: idOf(70),
    status: 'held',
    heldOn: '2026-11-01',
    citizenView: 'Det går bedre',
    note: 'Mødet var i hjemmet',
    interventions: [
      { interventionId: HELP, outcome, workingOutcomes: [...working], note: 'Klarer mere selv' },
    ],
  });
const fromFollowUp = (followUp: ReturnType<typeof held>) =>
  beginItem(someRows({ followUps: [followUp] }), { kind: 'follow-up', id: idOf(70) }, FACTS);

describe('an item begun', () => {
  it('from a follow-up that is not held is refused, and from what is not there not found', () => {
    expect(fromFollowUp({ ...held('end'), status: 'draft' })).toEqual({
      ok: false,
      error: { path: 'source', code: 'item.follow-up-not-held' },
    });
    expect(beginItem(someRows(), { kind: 'goal', id: idOf(999) }, FACTS)).toEqual({
      ok: false,
      error: 'not-found',
    });
    const annulled = aGoal({ id: idOf(71), annulledAt: '2026-11-01T10:00:00.000Z' });
    expect(
      beginItem(someRows({ goals: [annulled] }), { kind: 'goal', id: idOf(71) }, FACTS),
    ).toEqual({ ok: false, error: 'not-found' });
  });

  it('from help that has ended is refused', () => {
    const rows = someRows({ interventions: [anIntervention({ endedOn: '2026-06-01' })] });
    expect(beginItem(rows, { kind: 'intervention', id: HELP }, FACTS)).toMatchObject({
      ok: false,
      error: { code: 'item.help-is-over' },
    });
  });

  it('twice from one source is refused until the first is taken back', () => {
    const source = { kind: 'goal', id: idOf(71) } as const;
    const rows = (withdrawnOn: string | null) =>
      someRows({
        goals: [aGoal({ id: idOf(71), status: 'active' })],
        agendaItems: [anItem({ source, withdrawnOn })],
      });
    expect(beginItem(rows(null), source, FACTS)).toMatchObject({
      ok: false,
      error: { code: 'item.begun-already' },
    });
    expect(beginItem(rows('2026-11-20'), source, FACTS)).toMatchObject({ ok: true });
  });

  it('from a follow-up carries its words, and ends what it said should end', () => {
    expect(fromFollowUp(held('end'))).toMatchObject({
      ok: true,
      value: {
        kind: 'step-down-or-end',
        question: null,
        citizenView: 'Det går bedre',
        caseworkerAssessment: 'Mødet var i hjemmet\n\nKlarer mere selv',
        proposedHelp: [{ act: 'end', interventionId: HELP }],
      },
    });
    expect(fromFollowUp(held('continue', ['step-down']))).toMatchObject({
      value: { proposedHelp: [{ act: 'change', interventionId: HELP }] },
    });
    expect(fromFollowUp(held('continue'))).toMatchObject({
      value: { kind: 'follow-up', proposedHelp: [] },
    });
  });

  it('from the case has the citizen’s wishes and what the provider said last', () => {
    const rows = someRows({
      case: aCase({ citizenWishes: 'Vil bo for sig selv' }),
      providerStatuses: [
        aProviderStatus({ receivedOn: '2026-06-10', text: 'Det går', byName: 'Bo Hansen' }),
        aProviderStatus({ id: idOf(47), receivedOn: '2026-10-10', text: 'Langt bedre' }),
        aProviderStatus({ id: idOf(48), receivedOn: null, text: null }),
      ],
    });
    expect(beginItem(rows, { kind: 'case', id: idOf(2) }, FACTS)).toMatchObject({
      ok: true,
      value: {
        kind: 'other',
        citizenView: 'Vil bo for sig selv',
        providerAssessment: 'Langt bedre',
        providerAssessedBy: null,
        providerAssessedOn: '2026-10-10',
      },
    });
  });

  it('from proposed help asks for it as it was proposed; from acute help it is told afterwards', () => {
    const proposed = anIntervention({
      grantedOn: null,
      startedOn: null,
      plannedStart: '2027-01-01',
    });
    const source = { kind: 'intervention', id: HELP } as const;
    expect(beginItem(someRows({ interventions: [proposed] }), source, FACTS)).toMatchObject({
      value: {
        kind: 'new-grant',
        validFrom: '2027-01-01',
        proposedHelp: [{ act: 'begin', paragraph: 'SEL_85' }],
      },
    });
    const acute = anIntervention({ isAcute: true });
    expect(beginItem(someRows({ interventions: [acute] }), source, FACTS)).toMatchObject({
      value: { kind: 'acute-afterwards', validFrom: '2026-01-01', proposedHelp: [] },
    });
  });
});
