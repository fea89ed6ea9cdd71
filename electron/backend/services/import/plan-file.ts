import type { AppError } from '#shared/base/errors.ts';
import { succeed, type Result } from '#shared/base/result.ts';
import type { ImportChoices } from '#shared/contract/import.ts';
import { viewOfPlan, type ImportPlanView } from '#shared/domain/import/plan.ts';
import type { CallContext } from '../../context.ts';
import { judgeFile, type JudgedFile } from './judge-file.ts';

/** What importing would do, for the person to look at. Changes nothing in the register. */
export function planFile(
  ctx: CallContext,
  choices: ImportChoices,
): Result<ImportPlanView, AppError> {
  const judged = judgeFile(ctx, choices);
  if (!judged.ok) return judged;
  const { table, reading, plan } = judged.value;
  const citizenIds = citizensTold(judged.value);
  if (citizenIds.length > 0) {
    ctx.logAccess({
      action: 'import',
      citizenId: null,
      caseId: null,
      purpose: null,
      details: { step: 'plan', citizens: citizenIds.length, citizenIds },
    });
  }
  return succeed(viewOfPlan(table, choices.mapping, reading, plan));
}

/**
 * Whose name or values in the register the plan says beside what stands in the file. Whoever may import is
 * shown them across teams, and a file can be written to ask about anybody: so that is logged as reading.
 */
function citizensTold({ reading, known, plan }: JudgedFile): readonly string[] {
  const asked = new Set(
    plan.questions
      .filter(({ code }) => code === 'known-by-another-name')
      .flatMap(({ lines }) => lines),
  );
  const named = reading.good
    .filter(({ line }) => asked.has(line))
    .map(({ cpr }) => known.citizens.get(cpr)?.id);
  const compared = plan.changed.map(
    ({ interventionId }) => known.help.get(interventionId)?.citizen.id,
  );
  return [...new Set([...named, ...compared])].filter((id) => id !== undefined);
}
