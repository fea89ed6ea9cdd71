import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { GoalView } from '#shared/domain/cases/view.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { ReasonDialog } from '../../ui/overlays/dialog.tsx';
import { CloseGoalDialog } from './close-goal-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './goals.module.css';

interface GoalActionsProps {
  readonly view: GoalView;
  readonly isMeasuring: boolean;
  readonly onMeasure: () => void;
}

type Asked = 'close' | 'decide' | 'reopen' | null;

/** What can be done with a goal where it stands: the likely one as a button, the rest in a menu. */
export function GoalActions({ view, isMeasuring, onMeasure }: GoalActionsProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<Asked>(null);
  const annul = useAnnul();
  const { goal, awaits } = view;
  const { caseId, status } = goal;
  const starting = useStartItem(caseId);
  const edit = () => navigate(`/cases/${caseId}/goals/${goal.id}/edit`);
  const rest: readonly (MenuAction | null)[] = [
    status === 'active' ? { id: 'edit', label: t('goals.card.edit'), onAction: edit } : null,
    isClosed(status)
      ? null
      : { id: 'close', label: t('goals.card.close'), onAction: () => setAsked('close') },
    isClosed(status)
      ? {
          id: 'copy',
          label: t('goals.card.copy'),
          onAction: () => navigate(`/cases/${caseId}/goals/new/${goal.id}`),
        }
      : null,
    isClosed(status)
      ? { id: 'reopen', label: t('goals.card.reopen'), onAction: () => setAsked('reopen') }
      : null,
    {
      id: 'annul',
      label: t('goals.card.annul'),
      isDanger: true,
      onAction: () =>
        annul.ask(
          { caseId, kind: 'goal', id: goal.id, version: goal.version },
          t('goals.card.name', { title: goal.title ?? t('words.untitledGoal') }),
        ),
    },
  ];
  return (
    <div className={styles['actions']}>
      {status === 'draft' ? <Button onPress={edit}>{t('goals.card.complete')}</Button> : null}
      {awaits === 'confirm' ? (
        <Button onPress={() => setAsked('close')}>{t('goals.card.confirmMet')}</Button>
      ) : null}
      {awaits === 'follow-through' ? (
        <Button onPress={() => setAsked('decide')}>{t('goals.card.decide')}</Button>
      ) : null}
      {awaits !== null && starting.may ? (
        <Button
          isPending={starting.isPending}
          onPress={() => starting.start({ kind: 'goal', id: goal.id })}
        >
          {t('agendaItem.startFrom')}
        </Button>
      ) : null}
      {status === 'active' && !isMeasuring ? (
        <Button onPress={onMeasure}>{t('goals.card.measure')}</Button>
      ) : null}
      <Menu
        label={t('goals.card.more')}
        kind="quiet"
        actions={rest.filter((action) => action !== null)}
      />
      {asked === 'close' ? <CloseGoalDialog view={view} onClose={() => setAsked(null)} /> : null}
      {asked === 'decide' ? <DecideDialog goal={goal} onClose={() => setAsked(null)} /> : null}
      <ReopenDialog view={view} isOpen={asked === 'reopen'} onClose={() => setAsked(null)} />
      {annul.dialog}
    </div>
  );
}

interface ReopenDialogProps {
  readonly view: GoalView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function ReopenDialog({ view, isOpen, onClose }: ReopenDialogProps) {
  const { t } = useTranslation();
  const reopen = useCommandEntry('goals.reopen');
  const { caseId, id: goalId, version } = view.goal;
  return (
    <ReasonDialog
      title={t('goals.card.reopen')}
      confirmLabel={t('goals.card.reopen')}
      isOpen={isOpen}
      isPending={reopen.isPending}
      onConfirm={(reason) =>
        reopen.mutate({ caseId, goalId, version, reason }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <p>{t('goals.card.reopenExplain')}</p>
      {reopen.error ? <ErrorPanel error={reopen.error.appError} /> : null}
    </ReasonDialog>
  );
}
