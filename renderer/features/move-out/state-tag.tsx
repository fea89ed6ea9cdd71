import { useTranslation } from 'react-i18next';
import type { MoveOutState } from '#shared/domain/move-out/state.ts';
import { StatusTag, type StatusTagProps } from '../../ui/feedback/status-tag.tsx';

const LOOK: Readonly<Record<MoveOutState, Pick<StatusTagProps, 'tone' | 'shape'>>> = {
  missing: { tone: 'warning' },
  planned: { tone: 'information', shape: 'clock' },
  ready: { tone: 'success' },
  'moved-out': { tone: 'information', shape: 'better' },
  'handed-over': { tone: 'success', shape: 'check' },
  closed: { shape: 'stop' },
  returned: { tone: 'warning', shape: 'worse' },
  cancelled: { shape: 'stop' },
};

interface StateTagProps {
  readonly state: MoveOutState;
  /** Who moved out without one is not in transition. */
  readonly hasTransition: boolean;
  readonly isUnplanned?: boolean;
}

export function StateTag({ state, hasTransition, isUnplanned = false }: StateTagProps) {
  const { t } = useTranslation();
  const word =
    state === 'moved-out' && !hasTransition ? t('moveOut.movedOut') : t(`moveOut.state.${state}`);
  return (
    <StatusTag {...LOOK[state]}>
      {isUnplanned ? `${word}, ${t('moveOut.unplanned')}` : word}
    </StatusTag>
  );
}
