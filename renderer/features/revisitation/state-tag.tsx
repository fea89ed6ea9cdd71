import { useTranslation } from 'react-i18next';
import type { RevisitationState } from '#shared/domain/revisitation/state.ts';
import { StatusTag, type StatusTagProps } from '../../ui/feedback/status-tag.tsx';

const LOOK = {
  open: { tone: 'information', shape: 'clock' },
  'carried-out': { tone: 'success', shape: 'check' },
  closed: { tone: 'neutral', shape: 'stop' },
  stay: { tone: 'neutral', shape: 'same' },
  withdrawn: { tone: 'neutral', shape: 'stop' },
  declined: { tone: 'neutral', shape: 'stop' },
} as const satisfies Record<RevisitationState, Pick<StatusTagProps, 'tone' | 'shape'>>;

export function StateTag({ state }: { readonly state: RevisitationState }) {
  const { t } = useTranslation();
  return <StatusTag {...LOOK[state]}>{t(`revisitation.state.${state}`)}</StatusTag>;
}
