import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, GoalView, InterventionView } from '#shared/domain/cases/view.ts';
import { isClosed } from '#shared/domain/goals/transitions.ts';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './goals.module.css';
import { SubGoalTag } from './sub-goal-tag.tsx';

/**
 * The four levels as the sector's own model has them: the citizen's own goals, the purpose of each help, the
 * goals, and the provider's sub-goals. What is over is left out.
 */
export function GoalLevels({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const open = view.goals.filter(({ goal }) => !isClosed(goal.status));
  const of = (id: string | null) => open.filter(({ goal }) => goal.interventionId === id);
  const help = view.interventions.filter(
    ({ state, intervention }) =>
      (state !== 'ended' && state !== 'cancelled') || of(intervention.id).length > 0,
  );
  const without = of(null);
  const { citizenWishes } = view.case;
  return (
    <Panel title={t('goals.levels.title')}>
      <div className={styles['levels']}>
        <p className={styles['levelName']}>{t('goals.levels.wishes')}</p>
        {citizenWishes === null ? (
          <Missing
            text={t('goals.levels.noWishes')}
            to={`/cases/${caseId}/overview`}
            way={t('goals.levels.writeWishes')}
          />
        ) : (
          <p className={styles['words']}>{citizenWishes}</p>
        )}
        <ul>
          {help.map((one) => (
            <li key={one.intervention.id}>
              <Purpose help={one} caseId={caseId} />
              <Goals goals={of(one.intervention.id)} view={view} />
            </li>
          ))}
          {without.length === 0 ? null : (
            <li>
              <p className={styles['levelName']}>{t('goals.levels.withoutHelp')}</p>
              <Goals goals={without} view={view} />
            </li>
          )}
        </ul>
      </div>
    </Panel>
  );
}

function Purpose({ help, caseId }: { readonly help: InterventionView; readonly caseId: string }) {
  const { t } = useTranslation();
  const { purpose } = help.intervention;
  const name = [help.paragraphDisplay, help.providerName].filter((part) => part !== null);
  return (
    <>
      <p className={styles['levelName']}>{name.join(' · ')}</p>
      {purpose === null ? (
        <Missing
          text={t('goals.levels.noPurpose')}
          to={`/cases/${caseId}/interventions`}
          way={t('goals.levels.writePurpose')}
        />
      ) : (
        <p>{t('goals.levels.purpose', { purpose })}</p>
      )}
    </>
  );
}

interface MissingProps {
  readonly text: string;
  readonly to: string;
  readonly way: string;
}

function Missing({ text, to, way }: MissingProps) {
  return (
    <p className={styles['levelLine']}>
      <StatusTag tone="warning">{text}</StatusTag>
      <Link to={to}>{way}</Link>
    </p>
  );
}

function Goals({
  goals,
  view,
}: {
  readonly goals: readonly GoalView[];
  readonly view: CaseView;
}): ReactNode {
  const { t } = useTranslation();
  if (goals.length === 0) return <p className={styles['soft']}>{t('goals.levels.noGoals')}</p>;
  return (
    <ul>
      {goals.map((one) => (
        <li key={one.goal.id}>
          <span className={styles['levelLine']}>
            <Link to={`/cases/${view.header.caseId}/goals/${one.goal.id}`}>
              {one.goal.title ?? t('words.untitledGoal')}
            </Link>
            <GoalResultTag view={one} />
          </span>
          {one.subGoals.length === 0 ? null : (
            <ul>
              {one.subGoals.map((subGoal) => (
                <li key={subGoal.id}>
                  <span className={styles['levelLine']}>
                    <span className={styles['soft']}>{t('goals.levels.subGoal')}</span>
                    <span>{subGoal.title}</span>
                    <SubGoalTag subGoal={subGoal} today={view.today} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
