import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessEntries } from '#db/access-log.ts';
import { verifyHistory } from '#db/verify-history.ts';
import { exportCaseCalendar } from '#electron/backend/services/follow-ups/export-calendar.ts';
import { createTestBackend, type TestBackend } from '#test/support/backend-for-tests.ts';
import {
  addHelp,
  aNewCitizen,
  cprOf,
  issuesOf,
  mustBe,
  openCase,
  rowsOf,
  valueOf,
} from '#test/support/case-for-tests.ts';
import { AN, addCase, addOffice, aRegister, contextFor } from '#test/support/register.ts';
import { people } from '#test/support/seed-register.ts';
import { tempFolder } from '#test/support/temp-db.ts';
import { ORDINARY_HOLD } from '#test/support/ordinary-hold.ts';

async function onHelp() {
  const backend = createTestBackend();
  const caseId = await openCase(backend);
  const help = await addHelp(backend, caseId);
  const { followUps, cases } = backend.as(people.caseworker);
  const fresh = { caseId, id: null, version: null };
  const series = {
    ...fresh,
    interventionId: help,
    startsOn: '2026-11-09',
    intervalWeeks: 2,
    count: 3,
    reason: 'Flytter i egen bolig',
  };
  return { backend, caseId, help, followUps, cases, fresh, series };
}

const meeting = (caseId: string, help: string) => ({
  ...ORDINARY_HOLD,
  caseId,
  heldOn: '2026-11-20',
  form: 'phone' as const,
  consentNote: 'Har sagt ja i telefonen',
  participants: null,
  citizenView: null,
  note: null,
  interventions: [
    { interventionId: help, outcome: 'continue' as const, workingOutcomes: [], note: null },
  ],
  goals: [],
  potentials: [],
});

async function dueOf(backend: TestBackend, caseId: string) {
  const { followUps } = backend.as(people.caseworker);
  const due = valueOf(await followUps.due({ scope: 'mine' }));
  return due
    .filter((row) => row.caseId === caseId)
    .map(({ kind, standing }) => [kind, standing.state, standing.nextDue]);
}

describe('a tight series', () => {
  it('is refused on another case, twice on one version, and after it has stopped', async () => {
    const { backend, caseId, followUps, series } = await onHelp();
    const other = await openCase(backend, {
      citizen: aNewCitizen({ cpr: cprOf(2) }),
      caseNumber: '27.01201',
    });
    expect(issuesOf(await followUps.saveTightSeries({ ...series, caseId: other }))).toEqual([
      'interventionId tight-series.help-not-active',
    ]);
    const saved = valueOf(await followUps.saveTightSeries(series));
    valueOf(await followUps.saveTightSeries({ ...series, ...saved, count: 4 }));
    const stale = await followUps.saveTightSeries({ ...series, ...saved, count: 6 });
    expect(stale).toMatchObject({
      error: { kind: 'conflict', conflict: { fields: [{ field: 'count', theirs: 4, yours: 6 }] } },
    });
    const stop = { caseId, id: saved.id, version: 2, reason: 'Er faldet til' };
    expect(issuesOf(await followUps.stopTightSeries({ ...stop, stoppedOn: '2026-11-23' }))).toEqual(
      ['stoppedOn tight-series.stopped-in-the-future'],
    );
    valueOf(await followUps.stopTightSeries({ ...stop, stoppedOn: '2026-11-22' }));
    expect(issuesOf(await followUps.saveTightSeries({ ...series, ...saved, version: 3 }))).toEqual([
      ' tight-series.has-stopped',
    ]);
    expect(verifyHistory(backend.db.read).ok).toBe(true);
  });

  it('is held beside the ordinary: the ordinary date moves only when the person says so', async () => {
    const { backend, caseId, help, followUps, series } = await onHelp();
    const { id } = valueOf(await followUps.saveTightSeries(series));
    expect(await dueOf(backend, caseId)).toEqual([
      ['ordinary', 'overdue', '2026-04-01'],
      ['tight', 'overdue', '2026-11-09'],
    ]);
    const tight = { ...meeting(caseId, help), tightSeriesId: id, countsAsOrdinary: false };
    valueOf(await followUps.hold(tight));
    expect(await dueOf(backend, caseId)).toEqual([
      ['ordinary', 'overdue', '2026-04-01'],
      ['tight', 'upcoming', '2026-11-23'],
    ]);
    const counted = { ...tight, heldOn: '2026-11-22', countsAsOrdinary: true };
    expect(issuesOf(await followUps.hold(counted))).toEqual([
      'potentials follow-up.potential-missing',
    ]);
    const potential = { interventionId: help, potential: 'high', reason: 'Vil selv' } as const;
    valueOf(await followUps.hold({ ...counted, potentials: [potential] }));
    expect(await dueOf(backend, caseId)).toEqual([
      ['tight', 'upcoming', '2026-12-07'],
      ['ordinary', 'upcoming', '2027-02-22'],
    ]);
  });

  it('that follow-ups were held in is not annulled before them', async () => {
    const { caseId, help, followUps, cases, series } = await onHelp();
    const saved = valueOf(await followUps.saveTightSeries(series));
    const tight = { tightSeriesId: saved.id, countsAsOrdinary: false };
    valueOf(await followUps.hold({ ...meeting(caseId, help), ...tight }));
    const annul = { caseId, kind: 'tight-series', ...saved, reason: 'Forkert borger' } as const;
    expect(issuesOf(await cases.annul(annul))).toEqual([' annul.series-has-follow-ups']);
  });

  it('stops with its help, and holds a closing back while it is open', async () => {
    const { backend, caseId, help, followUps, cases, series } = await onHelp();
    valueOf(await followUps.saveTightSeries({ ...series, interventionId: null }));
    valueOf(await followUps.saveTightSeries(series));
    const ending = { endedOn: '2026-11-20', endReason: 'other' as const, goals: [] };
    valueOf(await cases.endIntervention({ caseId, id: help, version: 1, ...ending }));
    const stopped = rowsOf(backend, caseId).tightSeries.map(
      (one) => [one.interventionId, one.stoppedOn] as const,
    );
    expect(Object.fromEntries(stopped)).toEqual({ null: null, [help]: '2026-11-20' });
    const closing = {
      caseId,
      version: 1,
      closedOn: '2026-11-22',
      closeReason: 'withdrew',
    } as const;
    const { blocks } = valueOf(await cases.close(closing));
    expect(blocks.map(({ code }) => code)).toEqual(['tight-series-open']);
  });

  it('stops with a death, and the meetings after it are called off', async () => {
    const { backend, caseId, followUps, cases, fresh, series } = await onHelp();
    valueOf(await followUps.saveTightSeries(series));
    valueOf(
      await followUps.saveAppointment({ ...fresh, on: '2026-12-01', at: '10:30', place: null }),
    );
    valueOf(await cases.recordDeath({ caseId, diedOn: '2026-11-21', version: 1 }));
    const { tightSeries, appointments } = rowsOf(backend, caseId);
    expect([tightSeries[0]?.stoppedOn, appointments[0]?.cancelledOn]).toEqual([
      '2026-11-21',
      '2026-11-21',
    ]);
    expect(await dueOf(backend, caseId)).toEqual([]);
  });
});

describe('an appointment', () => {
  it('is made ahead, moved, called off, and moves no due date meanwhile', async () => {
    const { backend, caseId, followUps, fresh } = await onHelp();
    const before = await dueOf(backend, caseId);
    const past = { ...fresh, on: '2026-11-21', at: null, place: null };
    expect(issuesOf(await followUps.saveAppointment(past))).toEqual(['on appointment.in-the-past']);
    const at = { at: '10:30', place: 'Rådhuset' };
    const saved = valueOf(await followUps.saveAppointment({ ...fresh, on: '2026-11-24', ...at }));
    valueOf(await followUps.saveAppointment({ caseId, ...saved, on: '2026-12-24', ...at }));
    const view = valueOf(await backend.as(people.caseworker).cases.page({ caseId, asOf: null }));
    expect(view.header.nextAppointment).toMatchObject({ on: '2026-12-24', ...at });
    valueOf(await followUps.cancelAppointment({ caseId, id: saved.id, version: 2 }));
    const again = await followUps.cancelAppointment({ caseId, id: saved.id, version: 3 });
    expect(issuesOf(again)).toEqual([' appointment.is-cancelled']);
    expect(await dueOf(backend, caseId)).toEqual(before);
  });
});

describe("a provider's status", () => {
  it('is asked for, and what came is written on the same row', async () => {
    const { backend, caseId, help, followUps, fresh } = await onHelp();
    const asked = {
      interventionId: help,
      requestedOn: '2026-11-01',
      dueOn: '2026-11-15',
      receivedOn: null,
      hoursDelivered: null,
      byName: null,
      text: null,
    };
    const saved = valueOf(await followUps.saveProviderStatus({ ...fresh, ...asked }));
    const stateNow = async () => {
      const { cases } = backend.as(people.caseworker);
      const view = valueOf(await cases.page({ caseId, asOf: null }));
      return view.interventions[0]?.providerStatuses.map(({ state }) => state);
    };
    expect(await stateNow()).toEqual(['overdue']);
    const came = { receivedOn: '2026-11-20', hoursDelivered: 1250, byName: 'Bo', text: 'Går frem' };
    valueOf(await followUps.saveProviderStatus({ caseId, ...saved, ...asked, ...came }));
    expect(await stateNow()).toEqual(['received']);
    expect(mustBe(rowsOf(backend, caseId).providerStatuses[0])).toMatchObject(came);
  });
});

describe('a calendar file', () => {
  it('says which cases are in it to the log, and nothing of a person in file or name', async () => {
    const register = aRegister();
    const caseId = register.write('2026-01-02T08:00:00.000Z', (tx) => {
      addOffice(tx);
      return addCase(tx, 200, { citizen: { firstNames: 'Hemmelig', lastName: 'Person' } }).caseId;
    });
    const file = path.join(tempFolder(), 'kalender.ics');
    const ctx = contextFor(register, AN, { savePath: file });
    expect(await exportCaseCalendar(ctx, { caseId })).toEqual({
      ok: true,
      value: { saved: true, rows: 1 },
    });
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('SUMMARY:Opfølgning S-200\r\n');
    expect(text).not.toMatch(/Hemmelig|Person/u);
    const [entry] = accessEntries(register.db.read, { limit: 1 });
    expect(entry).toMatchObject({ action: 'export', details: { kind: 'calendar', rows: 1 } });
    expect(JSON.stringify(entry?.details)).toContain(caseId);
  });
});
