import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { GoalView } from '#shared/domain/cases/view.ts';
import type { SubGoal } from '#shared/domain/goals/model.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { type Annulling, useAnnul } from '../../lib/annul.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import styles from './goals.module.css';
import { SubGoalDialog } from './sub-goal-dialog.tsx';
import { SubGoalTag } from './sub-goal-tag.tsx';

interface SubGoalsProps {
  readonly view: GoalView;
  readonly today: string;
  readonly canChange: boolean;
}

type Asked = { readonly kind: 'new' } | { readonly kind: 'edit' | 'reach'; readonly of: SubGoal };

/** The provider's steps under one goal. They say nothing of the goal's own state. */
export function SubGoals({ view, today, canChange }: SubGoalsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const annul = useAnnul();
  const { goal, subGoals } = view;
  const canAdd = canChange && !isClosed(goal.status);
  if (subGoals.length === 0 && !canAdd) return null;
  return (
    <section
      className={styles['subGoals']}
      aria-label={`${t('goals.sub.title')}: ${goal.title ?? t('words.untitledGoal')}`}
    >
      {subGoals.length === 0 ? null : (
        <>
          <h4>
            {t('goals.sub.title')} <HelpTerm term="sub-goal" />
          </h4>
          <ul>
            {subGoals.map((one) => (
              <Line
                key={one.id}
                subGoal={one}
                today={today}
                actions={
                  canChange ? (
                    <LineMenu
                      view={view}
                      subGoal={one}
                      annul={annul}
                      onAsk={(kind) => setAsked({ kind, of: one })}
                    />
                  ) : null
                }
              />
            ))}
          </ul>
        </>
      )}
      {canAdd ? (
        <div>
          <Button
            kind="quiet"
            size="small"
            icon={<Plus />}
            onPress={() => setAsked({ kind: 'new' })}
          >
            {t('goals.sub.add')}
          </Button>
        </div>
      ) : null}
      {asked === null ? null : (
        <SubGoalDialog
          goal={goal}
          edited={asked.kind === 'new' ? null : asked.of}
          reachedOn={asked.kind === 'reach' ? today : null}
          onClose={() => setAsked(null)}
        />
      )}
      {annul.dialog}
    </section>
  );
}

interface LineProps {
  readonly subGoal: SubGoal;
  readonly today: string;
  readonly actions: ReactNode;
}

function Line({ subGoal, today, actions }: LineProps) {
  const { t } = useTranslation();
  const { title, target, targetDate } = subGoal;
  return (
    <li className={styles['subGoal']}>
      <span className={styles['subGoalText']}>
        <span>{title}</span>
        {target === null ? null : (
          <span className={styles['soft']}>{t('goals.sub.targetIs', { target })}</span>
        )}
        {targetDate === null ? null : (
          <span className={styles['soft']}>
            {t('goals.sub.due', { date: formatDate(targetDate) })}
          </span>
        )}
        <SubGoalTag subGoal={subGoal} today={today} />
      </span>
      {actions}
    </li>
  );
}

interface LineMenuProps {
  readonly view: GoalView;
  readonly subGoal: SubGoal;
  readonly annul: Annulling;
  readonly onAsk: (kind: 'edit' | 'reach') => void;
}

function LineMenu({ view, subGoal, annul, onAsk }: LineMenuProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { caseId, status } = view.goal;
  const { id, version, title } = subGoal;
  const ask = (kind: 'edit' | 'reach'): MenuAction => ({
    id: kind,
    label: t(`goals.sub.${kind}`),
    onAction: () => onAsk(kind),
  });
  const isOpen = !isClosed(status);
  const actions: readonly MenuAction[] = [
    ...(isOpen && subGoal.reachedOn === null ? [ask('reach')] : []),
    ...(isOpen ? [ask('edit')] : []),
    {
      id: 'copy',
      label: t('goals.sub.copy'),
      onAction: () => navigate(`/cases/${caseId}/goals/new/${id}`),
    },
    {
      id: 'annul',
      label: t('goals.sub.annul'),
      isDanger: true,
      onAction: () =>
        annul.ask({ caseId, kind: 'sub-goal', id, version }, t('goals.sub.annulName', { title })),
    },
  ];
  return <Menu label={t('goals.sub.actions')} kind="quiet" size="small" actions={actions} />;
}
