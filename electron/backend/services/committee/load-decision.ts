import { isActiveEmployee, isProvider } from '#db/queries/before-saving.ts';
import { paragraphsOn, settingsOn } from '#db/queries/catalogue.ts';
import { below, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { grantedHelpOf } from '#shared/domain/committee/carry-out.ts';
import { decisionIssues } from '#shared/domain/committee/decision-issues.ts';
import type { DecisionFields } from '#shared/domain/committee/decision.ts';
import { grantedYearly, yearlyAgainstLimit } from '#shared/domain/committee/granted-cost.ts';
import { helpIssues } from '#shared/domain/committee/item-issues.ts';
import type { AgendaItem } from '#shared/domain/committee/item.ts';
import { limitOf } from '#shared/domain/committee/limit.ts';
import { meetingState } from '#shared/domain/committee/meeting.ts';
import { isGrant } from '#shared/domain/committee/outcome-fields.ts';
import { quorumOf } from '#shared/domain/committee/quorum.ts';
import type { CommitteeSettings } from '#shared/domain/committee/settings.ts';
import type { CallContext } from '../../context.ts';
import { loadItem, type ItemOfCase } from './load-item.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';

export interface ItemAtMeeting extends ItemOfCase {
  readonly meetingId: string;
}

/** Everything a decision on one item is judged by. */
export interface DecisionBasis {
  readonly rows: CaseRows;
  readonly item: AgendaItem;
  readonly loaded: LoadedMeeting;
  /** As the municipality had decided on the day of the meeting. */
  readonly settings: CommitteeSettings;
}

/** The item has to stand on the agenda it is decided at: it may have been moved since. */
export function loadDecisionBasis(
  ctx: CallContext,
  of: ItemAtMeeting,
): Result<DecisionBasis, AppError> {
  const found = loadItem(ctx.read, of);
  if (!found.ok) return found;
  const { rows, item } = found.value;
  const loaded = loadMeeting(ctx.read, of.meetingId);
  if (!loaded.ok) return loaded;
  if (item.meetingId !== of.meetingId) return fail(notOnAgenda);
  const { committee: settings } = settingsOn(ctx.read, loaded.value.meeting.heldOn);
  return succeed({ rows, item, loaded: loaded.value, settings });
}

const notOnAgenda: AppError = {
  kind: 'validation',
  issues: [{ path: '', code: 'decision.not-on-agenda' }],
};

/** Standard-year øre, of what is granted and of what counts against a limit; null: nothing, or not known. */
export function costOf(
  { rows, item, loaded }: DecisionBasis,
  decision: DecisionFields,
): { readonly granted: number | null; readonly againstLimit: number | null } {
  if (!isGrant(decision.outcome)) return { granted: null, againstLimit: null };
  const from = decision.validFrom ?? item.validFrom ?? loaded.meeting.heldOn;
  const help = grantedHelpOf(decision, item);
  return {
    granted: grantedYearly(rows, help, from),
    againstLimit: yearlyAgainstLimit(rows, help, from),
  };
}

/** Paths are the decision's own. */
export function issuesOf(
  ctx: CallContext,
  basis: DecisionBasis,
  decision: DecisionFields,
): readonly FieldIssue[] {
  const { rows, item, loaded, settings } = basis;
  const { meeting, participants, recusals } = loaded;
  const { employeeId, roles } = ctx.user;
  const issues = decisionIssues(decision, {
    item,
    meetingState: meetingState(meeting),
    meetingOn: meeting.heldOn,
    quorum: quorumOf(participants, recusals, item.id, settings.quorum),
    deciderId: employeeId,
    deciderRole: participants.find((one) => one.employeeId === employeeId)?.role ?? null,
    limit: limitOf(roles, settings),
    yearlyAgainstLimit: costOf(basis, decision).againstLimit,
    isResponsibleEmployed:
      decision.responsibleId !== null && isActiveEmployee(ctx.read, decision.responsibleId),
  });
  if (issues.length > 0) return issues;
  const paragraphs = new Map(paragraphsOn(ctx.read, ctx.today()).map((one) => [one.key, one]));
  return below(
    'grantedHelp',
    helpIssues(decision.grantedHelp, {
      interventions: rows.interventions,
      paragraphs,
      isProvider: (id) => isProvider(ctx.read, id),
    }),
  );
}
