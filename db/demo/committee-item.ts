import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { CivilDate } from '#shared/base/dates.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { loadCaseRows } from '../queries/case-rows.ts';
import { caseAssignment, caseFile, intervention } from '../schema/cases.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { type DemoGround, NEW_ROW } from './act.ts';
import { proposalAmong } from './committee-proposal.ts';

interface Proposed {
  readonly itemId: string;
  /** The caseworker it is from. */
  readonly employeeId: string;
  readonly on: CivilDate;
  readonly number: number;
  readonly changesHelp: boolean;
}

/** About one of the caseworker's running cases that has not been before the committee. */
export function itemAbout(tx: WriteTx, ground: DemoGround, proposed: Proposed): AgendaItem {
  const { itemId, employeeId, on } = proposed;
  const cases = casesOf(tx, employeeId, on);
  const { caseId, proposal } = proposalAmong(cases, { ground, ...proposed });
  const isAssessedByProvider = proposal.providerAssessment !== undefined;
  return {
    ...NEW_ROW,
    citizenViewMissing: null,
    providerAssessment: null,
    providerAssessedBy: isAssessedByProvider ? 'Liv Sommerlund' : null,
    providerAssessedOn: isAssessedByProvider ? on : null,
    draftsCountReason: null,
    serviceLevel: null,
    serviceLevelReason: null,
    housingIsMainReason: false,
    housingReason: null,
    freeChoice: null,
    alternatives: [],
    proposedHelp: [],
    validFrom: null,
    ...proposal,
    id: itemId,
    caseId,
    source: null,
    proposedById: employeeId,
    createdOn: on,
    meetingId: null,
    place: null,
    carriedFromId: null,
    withdrawnOn: null,
    withdrawnReason: null,
  };
}

function* casesOf(tx: WriteTx, employeeId: string, on: CivilDate): Generator<CaseRows> {
  const found = tx
    .selectDistinct({ id: caseFile.id, caseNumber: caseFile.caseNumber })
    .from(caseFile)
    .innerJoin(caseAssignment, eq(caseAssignment.caseId, caseFile.id))
    .innerJoin(intervention, eq(intervention.caseId, caseFile.id))
    .where(
      and(
        isNull(caseFile.annulledAt),
        isNull(caseFile.closedOn),
        eq(caseAssignment.employeeId, employeeId),
        eq(caseAssignment.kind, 'caseworker'),
        isNull(caseAssignment.annulledAt),
        isNull(caseAssignment.to),
        isNull(intervention.annulledAt),
        isNotNull(intervention.startedOn),
        sql`${intervention.startedOn} < ${on}`,
        isNull(intervention.endedOn),
        sql`NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.case_id = ${caseFile.id})`,
        sql`EXISTS (SELECT 1 FROM need n WHERE n.case_id = ${caseFile.id})`,
        sql`EXISTS (SELECT 1 FROM goal g WHERE g.case_id = ${caseFile.id} AND g.status = 'active')`,
      ),
    )
    .orderBy(asc(caseFile.caseNumber))
    .all();
  for (const { id } of found) {
    const rows = loadCaseRows(tx, id);
    if (rows !== null) yield rows;
  }
}
