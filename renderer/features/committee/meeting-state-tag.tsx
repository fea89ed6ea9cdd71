import { useTranslation } from 'react-i18next';
import type { MeetingState } from '#shared/domain/committee/meeting.ts';
import { StatusTag, type StatusTagProps } from '../../ui/feedback/status-tag.tsx';

const TONE = {
  draft: 'neutral',
  sent: 'information',
  held: 'warning',
  'minutes-approved': 'success',
} as const satisfies Record<MeetingState, NonNullable<StatusTagProps['tone']>>;

export function MeetingStateTag({ state }: { readonly state: MeetingState }) {
  const { t } = useTranslation();
  return <StatusTag tone={TONE[state]}>{t(`meeting.state.${state}`)}</StatusTag>;
}
