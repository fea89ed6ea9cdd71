import type { TFunction } from 'i18next';
import type { CaseListRow } from '#shared/domain/cases/view.ts';

/** "Udflytning: i overgang", "Revisitation: trin 4": a line for each that is under way. */
export function courseLines(
  t: TFunction,
  { moveOut, revisitation }: Pick<CaseListRow, 'moveOut' | 'revisitation'>,
): readonly string[] {
  const lines: string[] = [];
  if (moveOut !== null) {
    const isOut = moveOut.state === 'moved-out' && !moveOut.hasTransition;
    const state = isOut ? t('moveOut.movedOut') : t(`moveOut.state.${moveOut.state}`);
    lines.push(t('cases.course.moveOut', { state: state.toLocaleLowerCase('da') }));
  }
  if (revisitation !== null) {
    const { step } = revisitation;
    lines.push(
      step === null ? t('cases.course.allSteps') : t('cases.course.revisitation', { step }),
    );
  }
  return lines;
}
