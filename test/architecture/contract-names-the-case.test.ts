import { expect, it } from 'vitest';
import { contractEntries, idPaths } from '#test/support/contract-samples.ts';

/**
 * The router opens a case by the `caseId` of the input and by nothing else. So an entry that takes the id of
 * something on a case also takes the case's.
 */
const NOT_ON_A_CASE = new Set([
  'caseId',
  // Who and where: the municipality's own.
  'teamId',
  'teamIds',
  'employeeId',
  'userId',
  'providerId',
  'departmentId',
  'filter.teamId',
  'filter.employeeId',
  'filter.providerId',
  'fromEmployeeId',
  'toEmployeeId',
  // A caseload: each case must be carried by the one it is moved from, in a team of the leader’s.
  'caseIds',
  'moveId',
  // The committee’s meetings and who takes part in them are no case’s; the order of an agenda is told by its
  // items, each of which must stand on it, and nothing of them is answered.
  'meetingId',
  'participantId',
  'participantsFromId',
  'participant.employeeId',
  'itemIds',
  'seenItemIds',
  // Lives for as long as a job, a file or a print.
  'jobId',
  'fileId',
  'printId',
  // The way in to a case one may not see yet, and a search that ended in one.
  'outsideCaseId',
  'openedCaseId',
  // A person found by whole CPR, for a new case.
  'citizen.id',
]);

/** `id` alone is the entry's own thing; in these areas it is no case's. */
const AREAS_WITHOUT_CASES = ['settings', 'savedViews'];

it('every entry with the id of something on a case carries caseId', () => {
  const unguarded = contractEntries().flatMap(({ name, entry }) => {
    const ids = idPaths(entry);
    if (ids.includes('caseId') || AREAS_WITHOUT_CASES.includes(name.split('.')[0] ?? '')) return [];
    return ids.filter((path) => !NOT_ON_A_CASE.has(path)).map((path) => `${name}: ${path}`);
  });
  expect(unguarded).toEqual([]);
});

it('sees an id wherever it stands in an input', () => {
  const byName = new Map(contractEntries().map(({ name, entry }) => [name, idPaths(entry)]));
  expect(byName.get('followUps.hold')).toEqual([
    'caseId',
    'tightSeriesId',
    'interventions.interventionId',
    'goals.goalId',
    'goals.measurementId',
    'potentials.interventionId',
    'known',
    'deciding.followUpIds',
    'deciding.followUpId',
    'replaces.followUpId',
  ]);
});
