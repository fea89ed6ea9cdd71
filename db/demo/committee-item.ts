import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { CivilDate } from '#shared/base/dates.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { caseAssignment, caseFile, intervention } from '../schema/cases.ts';
import type { WriteTx } from '../unit-of-work.ts';
import { NEW_ROW } from './act.ts';

interface Proposal {
  readonly itemId: string;
  /** The caseworker it is from. */
  readonly employeeId: string;
  readonly on: CivilDate;
  readonly number: number;
}

const WORDS = [
  {
    kind: 'follow-up',
    question: 'Skal støtten fortsætte uændret det næste halve år?',
    citizenView:
      'Jeg vil gerne blive ved med den hjælp, jeg har. Den gør, at jeg kommer op om morgenen.',
    assessment:
      'Målene er på vej, men færdighederne holder kun med støtte i hverdagen. Uden støtten ventes tilbagegang.',
    providerAssessment: 'Vi ser fremgang de fleste uger og foreslår samme indsats.',
    proposal: 'Støtten fortsætter uændret. Målene tages op igen om seks måneder.',
  },
  {
    kind: 'step-down-or-end',
    question: 'Kan støtten trappes ned nu, hvor hverdagen fungerer?',
    citizenView: 'Jeg kan selv det meste nu. Jeg vil gerne have nogen at ringe til.',
    assessment: 'Indkøb og økonomi klares uden støtte. Der er brug for kortere og færre besøg.',
    providerAssessment: 'Vi kommer ofte uforrettet sag, fordi opgaverne er løst.',
    proposal: 'Timerne sættes ned, og der følges tæt op de første tre måneder.',
  },
  {
    kind: 'follow-up',
    question: 'Er indsatsen den rigtige, når målene ikke flytter sig?',
    citizenView: 'Det går lidt op og ned. Jeg ved ikke, om det hjælper.',
    assessment: 'To målinger i træk uden fremgang. Metoden bør ændres, før omfanget gør.',
    providerAssessment: null,
    proposal: 'Indsatsen fortsætter med en ny plan for målene, og sagen ses igen om tre måneder.',
  },
] as const;

/** About one of the caseworker's running cases that has not been before the committee. */
export function itemAbout(tx: WriteTx, { itemId, employeeId, on, number }: Proposal): AgendaItem {
  const words = WORDS[number % WORDS.length] ?? WORDS[0];
  return {
    ...NEW_ROW,
    id: itemId,
    caseId: caseOf(tx, employeeId, on),
    kind: words.kind,
    question: words.question,
    citizenView: words.citizenView,
    citizenViewMissing: null,
    caseworkerAssessment: words.assessment,
    providerAssessment: words.providerAssessment,
    providerAssessedBy: words.providerAssessment === null ? null : 'Liv Sommerlund',
    providerAssessedOn: words.providerAssessment === null ? null : on,
    draftsCountReason: null,
    serviceLevel: 'within',
    serviceLevelReason: null,
    housingIsMainReason: false,
    housingReason: null,
    freeChoice: null,
    alternatives: [],
    proposal: words.proposal,
    proposedHelp: [],
    validFrom: null,
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

function caseOf(tx: WriteTx, employeeId: string, on: CivilDate): string {
  const found = tx
    .select({ id: caseFile.id })
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
        sql`EXISTS (SELECT 1 FROM goal g WHERE g.case_id = ${caseFile.id} AND g.status = 'active')`,
      ),
    )
    .orderBy(asc(caseFile.caseNumber))
    .limit(1)
    .get();
  if (found === undefined) throw new Error('no case is left to put before the committee');
  return found.id;
}
