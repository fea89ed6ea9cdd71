import { useQueryEntry } from '../../lib/call.ts';
import { ChangePreview } from '../../lib/change-preview.tsx';
import type { ScheduleChange } from '#shared/domain/follow-ups/schedule-change.ts';

interface SchedulePreviewProps {
  readonly caseId: string;
  readonly scheduleId: string;
  /** null while what is typed is no change yet. */
  readonly change: ScheduleChange | null;
}

/** Where the follow-up moves to, while the change is being written. */
export function SchedulePreview({ caseId, scheduleId, change }: SchedulePreviewProps) {
  const preview = useQueryEntry(
    'followUps.previewSchedule',
    { caseId, scheduleId, change: change ?? { kind: 'hold', until: null } },
    { enabled: change !== null, keepPrevious: true },
  );
  return change !== null && preview.data ? <ChangePreview preview={preview.data} /> : null;
}
