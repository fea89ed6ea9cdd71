import { civilDateOf, type CivilDate } from '../../base/dates.ts';
import { nameOf, employeeOf, helpDisplay, type CaseNames } from '../cases/build-names.ts';
import type { ListedRows } from '../cases/case-rows.ts';
import { fullName, initialsOf } from '../cases/initials.ts';
import type { Intervention } from '../cases/model.ts';
import { isProtectedOn } from '../cases/protection.ts';
import type { AcuteLine, AgendaLine, CarryOutLine, LinePerson } from './agenda-view.ts';
import { isLate } from './agenda.ts';
import type { Decision, Outcome } from './decision.ts';
import type { AgendaItem } from './item.ts';
import type { SummaryView } from './summary-view.ts';

export interface LineFacts {
  readonly names: CaseNames;
  readonly today: CivilDate;
  readonly mayOpen: boolean;
}

type PersonRows = Pick<ListedRows, 'case' | 'citizen'>;

export function linePerson(rows: PersonRows, { today, mayOpen }: LineFacts): LinePerson {
  const { case: file, citizen } = rows;
  return {
    caseId: file.id,
    caseNumber: file.caseNumber,
    initials: initialsOf(citizen),
    mayOpen,
    name: mayOpen ? fullName(citizen) : null,
    isProtected: mayOpen && isProtectedOn(citizen, today),
  };
}

export function agendaLine(
  rows: PersonRows,
  item: AgendaItem,
  facts: LineFacts & {
    /** null where it is not to be told. */
    readonly summary: SummaryView | null;
    readonly outcome: Outcome | null;
    readonly carriedFrom: AgendaLine['carriedFrom'];
  },
): AgendaLine {
  const { mayOpen, summary, outcome, carriedFrom } = facts;
  return {
    ...linePerson(rows, facts),
    itemId: item.id,
    version: item.version,
    kind: item.kind,
    question: mayOpen ? item.question : null,
    proposedBy: employeeOf(facts.names, item.proposedById),
    place: item.place,
    carriedFrom,
    missing: summary && summary.missing,
    outcome,
    providers: summary === null ? [] : providersOf(summary),
  };
}

function providersOf({ helps, proposed }: SummaryView): AgendaLine['providers'] {
  const names = new Map(
    [...helps, ...proposed].flatMap(({ providerId, providerName }) =>
      providerId === null || providerName === null ? [] : [[providerId, providerName] as const],
    ),
  );
  return [...names].map(([id, name]) => ({ id, name }));
}

export function acuteLine(
  rows: Pick<ListedRows, 'case' | 'citizen' | 'stays'>,
  help: Intervention,
  facts: LineFacts,
): AcuteLine {
  return {
    ...linePerson(rows, facts),
    interventionId: help.id,
    paragraphDisplay: helpDisplay(facts.names, help, rows.stays),
    providerName: nameOf(facts.names.providers, help.providerId),
    grantedOn: help.grantedOn ?? facts.today,
  };
}

export function carryOutLine(
  rows: PersonRows,
  decision: Decision,
  item: AgendaItem,
  facts: LineFacts,
): CarryOutLine {
  const { responsibleId } = decision;
  return {
    ...linePerson(rows, facts),
    decisionId: decision.id,
    kind: item.kind,
    outcome: decision.outcome,
    decidedOn: civilDateOf(decision.decidedAt),
    responsible: responsibleId === null ? null : employeeOf(facts.names, responsibleId),
    deadlineOn: decision.deadlineOn,
    isLate: isLate(decision, facts.today),
  };
}
