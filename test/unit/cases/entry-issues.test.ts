import { describe, expect, it } from 'vitest';
import { assignmentIssues } from '#shared/domain/cases/assignment.ts';
import { citizenIssues, deathIssues } from '#shared/domain/cases/citizen-issues.ts';
import {
  cancelIssues,
  helpPeriodIssues,
  interventionIssues,
  stayIssues,
} from '#shared/domain/cases/help-issues.ts';
import { needIssues } from '#shared/domain/cases/need-issues.ts';
import type { CaseAssignment } from '#shared/domain/cases/model.ts';
import { aCitizen, anIntervention, aStay, idOf } from '#test/support/domain-rows.ts';

const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';
const codes = (issues: readonly { readonly code: string }[]) => issues.map((issue) => issue.code);

describe('a citizen', () => {
  it('is refused a CPR without a date, a birth to come, and an end of no protection', () => {
    const citizen = aCitizen({
      cpr: '3113900000',
      birthDate: TOMORROW,
      isProtected: false,
      protectedUntil: TOMORROW,
    });
    expect(codes(citizenIssues(citizen, TODAY))).toEqual([
      'citizen.cpr-no-such-date',
      'citizen.born-in-future',
      'citizen.protection-end-without-protection',
    ]);
  });

  it('may have a replacement number, another birth date than it says, and be born today', () => {
    const citizen = aCitizen({ cpr: '6101904000', birthDate: TODAY, protectedUntil: null });
    expect(citizenIssues(citizen, TODAY)).toEqual([]);
    expect(deathIssues(citizen, TODAY, TODAY)).toEqual([]);
    expect(codes(deathIssues(citizen, TOMORROW, TODAY))).toEqual(['citizen.died-in-future']);
    expect(codes(deathIssues(citizen, '2026-11-21', TODAY))).toEqual(['citizen.died-before-birth']);
  });
});

describe('stay and help', () => {
  it('a stay of no days is none, and its kind is for § 107 only', () => {
    const stay = aStay({ movedOutOn: '2026-01-01', paragraph: 'SEL_108' });
    expect(codes(stayIssues(stay))).toEqual([
      'stay.move-out-before-move-in',
      'stay.kind-only-on-107',
    ]);
    expect(stayIssues(aStay({ movedOutOn: '2026-01-02' }))).toEqual([]);
  });

  it('help cannot have been granted or begun ahead of time', () => {
    const help = anIntervention({ grantedOn: TOMORROW, startedOn: TOMORROW });
    expect(codes(interventionIssues(help, TODAY))).toEqual([
      'intervention.granted-in-future',
      'intervention.started-in-future',
    ]);
    const today = anIntervention({ grantedOn: TODAY, startedOn: TODAY, plannedEnd: TODAY });
    expect(interventionIssues(today, TODAY)).toEqual([]);
  });

  it('help that has ended keeps a start that is not after its end', () => {
    const started = (startedOn: string | null) =>
      codes(interventionIssues(anIntervention({ startedOn, endedOn: '2026-06-30' }), TODAY));
    expect(started(null)).toEqual(['intervention.start-after-end']);
    expect(started('2026-07-01')).toEqual(['intervention.start-after-end']);
    expect(started('2026-06-30')).toEqual([]);
  });

  it('a rate lies within the help, both days included', () => {
    const help = anIntervention({ startedOn: '2026-01-01', endedOn: '2026-06-30' });
    const from = (day: string) => codes(helpPeriodIssues(help, day, 'rate'));
    expect(from('2025-12-31')).toEqual(['rate.before-start']);
    expect(from('2026-01-01')).toEqual([]);
    expect(from('2026-06-30')).toEqual([]);
    expect(from('2026-07-01')).toEqual(['rate.after-end']);
    const planned = anIntervention({ startedOn: null, plannedStart: null });
    expect(helpPeriodIssues(planned, '2020-01-01', 'support')).toEqual([]);
  });

  it('only help that has not begun is cancelled, once, and not ahead of time', () => {
    const waiting = anIntervention({ startedOn: null });
    expect(codes(cancelIssues(anIntervention(), TODAY, TODAY))).toEqual([
      'intervention.has-started',
    ]);
    expect(codes(cancelIssues({ ...waiting, cancelledOn: TODAY }, TODAY, TODAY))).toEqual([
      'intervention.is-cancelled',
    ]);
    expect(codes(cancelIssues(waiting, TOMORROW, TODAY))).toEqual([
      'intervention.cancelled-in-future',
    ]);
    expect(cancelIssues(waiting, TODAY, TODAY)).toEqual([]);
  });

  it('an assessment says one thing of a theme from each source', () => {
    const level = { theme: 'eat', functionalLevel: 1, text: null } as const;
    const themeLevels = [
      { ...level, source: 'citizen' as const },
      { ...level, source: 'caseworker' as const },
    ];
    expect(needIssues({ assessedOn: TODAY, themeLevels }, TODAY)).toEqual([]);
    const twice = [...themeLevels, { ...level, source: 'citizen' as const }];
    expect(needIssues({ assessedOn: TOMORROW, themeLevels: twice }, TODAY)).toEqual([
      { path: 'assessedOn', code: 'need.assessed-in-future' },
      { path: 'themeLevels.2.theme', code: 'need.theme-twice' },
    ]);
  });
});

describe('who has a case', () => {
  const [an, bo] = [idOf(71), idOf(72)];
  const assigned = (fields: Partial<CaseAssignment>): CaseAssignment => ({
    id: idOf(70),
    version: 1,
    caseId: idOf(2),
    employeeId: an,
    kind: 'caseworker',
    from: '2026-01-01',
    to: null,
    annulledAt: null,
    annulledReason: null,
    ...fields,
  });
  const cover = { employeeId: bo, kind: 'cover', from: '2026-12-01', to: '2026-12-31' } as const;

  it('an annulled assignment stands in nobody’s way', () => {
    const annulledAt = '2026-11-01T10:00:00.000Z';
    const existing = [assigned({ annulledAt }), assigned({ ...cover, annulledAt })];
    expect(assignmentIssues(existing, cover)).toEqual([]);
    expect(assignmentIssues(existing, assigned({ to: null }))).toEqual([]);
  });

  it('the same person covers again only on days not covered yet', () => {
    const existing = [assigned({}), assigned(cover)];
    const again = (from: string) => codes(assignmentIssues(existing, { ...cover, from, to: from }));
    expect(again('2026-12-31')).toEqual(['assignment.covers-already']);
    expect(again('2027-01-01')).toEqual([]);
  });

  it('a former caseworker may have the case again', () => {
    const existing = [
      assigned({ to: '2026-06-30' }),
      assigned({ employeeId: bo, from: '2026-07-01' }),
    ];
    const next = { employeeId: an, kind: 'caseworker', from: '2026-12-01', to: null } as const;
    expect(assignmentIssues(existing, next)).toEqual([]);
    expect(codes(assignmentIssues(existing, { ...next, from: '2026-06-30' }))).toEqual([
      'assignment.is-caseworker-already',
    ]);
  });
});
