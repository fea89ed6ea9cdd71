import { interventions } from '#db/commands/cases.ts';
import { saving } from '#db/commands/refusal.ts';
import { below, invalidFields, type AppError, type FieldIssue } from '#shared/base/errors.ts';
import { fail, succeed, type Result } from '#shared/base/result.ts';
import type { cases } from '#shared/contract/cases.ts';
import type { ParsedInputOf } from '#shared/contract/define.ts';
import type { CaseRows } from '#shared/domain/cases/case-rows.ts';
import { interventionIssues } from '#shared/domain/cases/help-issues.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';
import type { CallContext } from '../../context.ts';
import { codeIssues, placeIssues } from './catalogue-issues.ts';
import { helpParagraph } from './help-paragraph.ts';
import { loadOpenCase, ownRow, rowToSave } from './load-case.ts';
import { NEW_ROW } from './new-row.ts';
import { askedAboutPlace, savePlacementOf, startIssues } from './placement-of-help.ts';
import { saveScheduleOf } from './save-schedule-of.ts';
import type { SavedRow } from './saved-row.ts';

type Input = ParsedInputOf<typeof cases.saveIntervention>;

const NOT_ENDED = { endedOn: null, endReason: null, cancelledOn: null, cancelReason: null };

/** Help: new where `id` is null, else a change. Its follow-up schedule follows paragraph and start. */
export function saveIntervention(ctx: CallContext, input: Input): Result<SavedRow, AppError> {
  const loaded = loadOpenCase(ctx.read, input.caseId);
  if (!loaded.ok) return loaded;
  const rows = loaded.value;
  const before = rowToSave(rows.interventions, input);
  if (!before.ok) return before;
  const stay = stayOf(rows, input, before.value);
  if (!stay.ok) return stay;
  const paragraph = helpParagraph(ctx.read, input.intervention, before.value, ctx.today());
  const after: Intervention = {
    ...(before.value ?? { ...NEW_ROW, ...NOT_ENDED, id: ctx.newId(), caseId: input.caseId }),
    ...input.intervention,
  };
  const issues = [
    ...interventionIssues(after, ctx.today()),
    ...placeIssues(ctx.read, after),
    ...conceptIssues(ctx, after, before.value),
    ...paragraph.issues,
    ...startIssues(ctx, rows, after, before.value, input),
  ];
  const asked = askedAboutPlace(ctx, rows, after, before.value, input);
  if (issues.length + asked.length > 0) {
    return fail(invalidFields([...below('intervention', issues), ...below('placement', asked)]));
  }
  return ctx.commit(
    'cases.saveIntervention',
    null,
    saving((tx) => {
      if (before.value === null) interventions.add(tx, after);
      const version = before.value === null ? 1 : interventions.replace(tx, after);
      saveScheduleOf(ctx, tx, after, rows, paragraph.hasSchedule);
      savePlacementOf(ctx, tx, rows, after.id, input.placement);
      return { id: after.id, version };
    }),
  );
}

/** The stay it is given in belongs to the case; one that was there before is not asked again. */
function stayOf(
  rows: CaseRows,
  input: Input,
  before: Intervention | null,
): Result<unknown, AppError> {
  const { stayId } = input.intervention;
  return stayId === null || stayId === before?.stayId ? succeed(null) : ownRow(rows.stays, stayId);
}

/** Codes that stood there before may stay, also where an import or an older catalogue brought them. */
function conceptIssues(
  ctx: CallContext,
  after: Intervention,
  before: Intervention | null,
): readonly FieldIssue[] {
  const known = new Set([
    before?.primaryTargetGroup,
    ...(before?.otherTargetGroups ?? []),
    ...(before?.services ?? []),
  ]);
  const groups = after.otherTargetGroups.map((code, place) => ({
    path: `otherTargetGroups.${place}`,
    code,
    kind: 'target-group' as const,
  }));
  const services = after.services.map((code, place) => ({
    path: `services.${place}`,
    code,
    kind: 'service' as const,
  }));
  const primary = after.primaryTargetGroup;
  const chosen = [
    ...(primary === null
      ? []
      : [{ path: 'primaryTargetGroup', code: primary, kind: 'target-group' as const }]),
    ...groups,
    ...services,
  ];
  return codeIssues(
    ctx.read,
    chosen.filter((one) => !known.has(one.code)),
  );
}
