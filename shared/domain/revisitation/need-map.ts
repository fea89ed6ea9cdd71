import type { FieldIssue } from '../../base/errors.ts';
import type { NeedMap } from './model.ts';

const WHOLE = 10_000;

/** Two shares of one need are the whole of it; hours need not be. */
export function needMapIssues(map: NeedMap): readonly FieldIssue[] {
  if (map.unit === 'hours-a-week') return [];
  return (['before', 'now'] as const).flatMap((side) =>
    map[side].pedagogical + map[side].care === WHOLE
      ? []
      : [{ path: side, code: 'revisitation.shares-not-whole' }],
  );
}
