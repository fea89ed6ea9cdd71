import type { CivilDate } from '../../base/dates.ts';
import type { FieldIssue } from '../../base/errors.ts';
import type { Stay } from '../cases/model.ts';
import type { MoveBasis } from './model.ts';

const LONG_TERM = ['SEL_108', 'ABL_105'];

/** § 108 and ABL § 105: nobody is moved from them without the citizen's own word or a decision. */
export function needsMoveBasis(stay: Pick<Stay, 'paragraph'>): boolean {
  return LONG_TERM.includes(stay.paragraph);
}

/**
 * A move away from § 108 or ABL § 105 needs the citizen's own informed consent, or a decision under
 * serviceloven § 129 or § 129 a which a guardian or future proxy joined; from § 108 a decision that the stay
 * no longer serves its purpose will also do. The refusal names these ways.
 */
export function moveBasisIssues(
  stay: Pick<Stay, 'paragraph'>,
  basis: MoveBasis | null,
  movedOn: CivilDate,
): readonly FieldIssue[] {
  if (!needsMoveBasis(stay)) return [];
  if (basis === null) {
    const code =
      stay.paragraph === 'SEL_108'
        ? 'revisitation.move-from-108-needs-basis'
        : 'revisitation.move-from-105-needs-basis';
    return [{ path: 'moveBasis', code }];
  }
  if (basis.kind === 'purpose-served' && stay.paragraph !== 'SEL_108') {
    return [{ path: 'moveBasis', code: 'revisitation.purpose-served-is-108-only' }];
  }
  return basis.on > movedOn
    ? [{ path: 'moveBasis.on', code: 'revisitation.basis-after-move' }]
    : [];
}
