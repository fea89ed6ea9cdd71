import { paragraphsOn } from '#db/queries/catalogue.ts';
import type { ReadDb } from '#db/open.ts';
import type { CivilDate } from '#shared/base/dates.ts';
import type { FieldIssue } from '#shared/base/errors.ts';
import type { Intervention } from '#shared/domain/cases/model.ts';

/** What the catalogue says of the paragraph help is given under, on the day the help begins. */
export function helpParagraph(
  read: ReadDb,
  help: Pick<Intervention, 'paragraph' | 'startedOn' | 'plannedStart'>,
  before: Pick<Intervention, 'paragraph'> | null,
  today: CivilDate,
): { readonly hasSchedule: boolean; readonly issues: readonly FieldIssue[] } {
  const startsOn = help.startedOn ?? help.plannedStart ?? today;
  const kind = paragraphsOn(read, startsOn).find((one) => one.key === help.paragraph);
  if (kind === undefined) {
    const issues = [{ path: 'paragraph', code: 'paragraph.not-in-force' }];
    return { hasSchedule: false, issues };
  }
  const isKept = before?.paragraph === help.paragraph;
  const issues =
    kind.isHelp || isKept ? [] : [{ path: 'paragraph', code: 'intervention.paragraph-is-no-help' }];
  return { hasSchedule: kind.hasSchedule, issues };
}
