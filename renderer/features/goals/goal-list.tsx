import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Plus } from 'lucide-react';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { GasScoreLine } from '../../lib/gas-score.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { GoalsExport } from './goals-export.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import { GoalCard } from './goal-card.tsx';
import { GoalSheetButton, useMayHandOut } from './goal-sheet-button.tsx';
import { GoalLevels } from './goal-levels.tsx';
import styles from './goals.module.css';

interface GoalListProps {
  readonly view: CaseView;
  readonly canChange: boolean;
  readonly focusedId: string | undefined;
}

/** What waits for a decision first, then what is worked on, then what is not measurable yet. */
export function GoalList({ view, canChange, focusedId }: GoalListProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { active, measured } = view.goalFigures;
  const canHandOut = useMayHandOut(view);
  const [agreeing, setAgreeing] = useState(false);
  const groups = grouped(view.goals);
  const hasOpen = view.goals.some(({ goal }) => !isClosed(goal.status));
  const card = (one: GoalView) => (
    <GoalCard
      // A goal that is opened by its own address begins anew, with its form open.
      key={`${one.goal.id}-${one.goal.id === focusedId}`}
      view={one}
      today={view.today}
      canChange={canChange}
      canHandOut={canHandOut}
      isFocused={one.goal.id === focusedId}
    />
  );
  const add = canChange ? (
    <Button
      kind="primary"
      icon={<Plus />}
      onPress={() => navigate(`/cases/${view.header.caseId}/goals/new`)}
    >
      {t('goals.list.new')}
    </Button>
  ) : undefined;
  if (view.goals.length === 0) {
    return (
      <Stack gap={6}>
        <EmptyState title={t('goals.list.empty')} actions={add}>
          <p>{t('goals.list.emptyHint')}</p>
        </EmptyState>
        <GoalLevels view={view} />
      </Stack>
    );
  }
  return (
    <Stack gap={6}>
      <div className={styles['top']}>
        <p className={styles['soft']}>{t('goals.list.measured', { measured, active })}</p>
        <Row gap={2}>
          {canHandOut && active > 0 ? (
            <GoalSheetButton caseId={view.header.caseId} goalId={null} />
          ) : null}
          <GoalsExport view={view} />
          {canChange && hasOpen ? (
            <Button onPress={() => setAgreeing(true)}>{t('goals.agree.open')}</Button>
          ) : null}
          {add}
        </Row>
      </div>
      <GoalLevels view={view} />
      {view.gasScore === null ? null : (
        <Panel title={t('goals.gas.together')} help={<HelpTerm term="gas" />}>
          <GasScoreLine score={view.gasScore} />
        </Panel>
      )}
      {agreeing ? <AgreeDialog view={view} onClose={() => setAgreeing(false)} /> : null}
      {groups.awaits.length === 0 ? null : (
        <Panel
          title={t('goals.list.awaits')}
          look="plain"
          help={<HelpTerm term="awaits-decision" />}
        >
          <p className={styles['soft']}>{t('goals.list.awaitsExplain')}</p>
          {groups.awaits.map(card)}
        </Panel>
      )}
      {active > 0 && groups.active.length === 0 ? null : (
        <Panel title={t('goals.list.active')} look="plain" help={<HelpTerm term="goal" />}>
          {active === 0 ? (
            <EmptyState title={t('goals.list.noActive')}>
              <p>{t('goals.list.noActiveHint')}</p>
            </EmptyState>
          ) : null}
          {groups.active.map(card)}
        </Panel>
      )}
      {groups.drafts.length === 0 ? null : (
        <Panel title={t('goals.list.drafts')} look="plain" help={<HelpTerm term="draft-goal" />}>
          <p className={styles['soft']}>{t('goals.list.draftsExplain')}</p>
          {groups.drafts.map(card)}
        </Panel>
      )}
      {groups.closed.length === 0 ? null : (
        <details
          className={styles['closed']}
          open={groups.closed.some(({ goal }) => goal.id === focusedId)}
        >
          <summary>{t('goals.list.closed', { count: groups.closed.length })}</summary>
          <Stack>{groups.closed.map(card)}</Stack>
        </details>
      )}
    </Stack>
  );
}

function grouped(goals: readonly GoalView[]) {
  const awaits = goals.filter((one) => one.awaits !== null);
  const rest = goals.filter((one) => one.awaits === null);
  return {
    awaits,
    active: rest.filter(({ goal }) => goal.status === 'active'),
    drafts: rest.filter(({ goal }) => goal.status === 'draft'),
    closed: rest.filter(({ goal }) => isClosed(goal.status)),
  };
}
