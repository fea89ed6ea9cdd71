import { useTranslation } from 'react-i18next';
import { formatDate, formatWholeKroner } from '#shared/base/format.ts';
import type { CaseView, GoalView } from '#shared/domain/cases/view.ts';
import { appointmentInWords } from '../../lib/appointment-words.ts';
import { useMay } from '../../lib/session.ts';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { GoalResultTag } from '../../lib/goal-tags.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack, WithAside } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { CitizenPanel } from './citizen-panel.tsx';
import { MissingList } from './missing-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { NeedPanel } from './need-panel.tsx';
import { WishesPanel } from './wishes-panel.tsx';
import styles from './cases.module.css';

interface TabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** The case on one page: the citizen's words first, then goals and dates; what is missing at the right. */
export function OverviewTab({ view, canChange }: TabProps) {
  return (
    <WithAside aside={<Aside view={view} canChange={canChange} />}>
      <Stack gap={6}>
        <WishesPanel view={view} canChange={canChange} />
        <GoalsPanel view={view} />
        <NeedPanel view={view} canChange={canChange} />
        <CitizenPanel view={view} />
      </Stack>
    </WithAside>
  );
}

function GoalsPanel({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { caseId } = view.header;
  const open = view.goals.filter(
    ({ goal }) => goal.annulledAt === null && (goal.status === 'active' || goal.status === 'draft'),
  );
  return (
    <Panel
      title={t('cases.overview.goals')}
      actions={<Link to={`/cases/${caseId}/goals`}>{t('cases.overview.allGoals')}</Link>}
    >
      {open.length === 0 ? (
        <EmptyState title={t('cases.overview.noGoals')}>
          {t('cases.overview.noGoalsHint')}
        </EmptyState>
      ) : (
        <>
          {view.goalFigures.active === 0 ? null : (
            <p className={styles['soft']}>
              {t('cases.overview.goalsMeasured', {
                measured: view.goalFigures.measured,
                active: view.goalFigures.active,
              })}
            </p>
          )}
          <ul className={styles['lines']}>
            {open.map((one) => (
              <GoalLine key={one.goal.id} view={one} caseId={caseId} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function GoalLine({ view, caseId }: { readonly view: GoalView; readonly caseId: string }) {
  const { t } = useTranslation();
  const { goal } = view;
  return (
    <li className={styles['line']}>
      <Link to={`/cases/${caseId}/goals/${goal.id}`}>{goal.title ?? t('words.untitledGoal')}</Link>
      <span className={styles['lineFacts']}>
        <GoalResultTag view={view} />
        {goal.targetDate === null ? null : (
          <span className={styles['soft']}>
            {t('cases.overview.targetDate', { date: formatDate(goal.targetDate) })}
          </span>
        )}
      </span>
    </li>
  );
}

function Aside({ view, canChange }: TabProps) {
  const { t } = useTranslation();
  const maySeeMoney = useMay('money.read');
  return (
    <Stack gap={4}>
      {view.asOf === null && view.header.closedOn === null ? (
        <NextSteps caseId={view.header.caseId} canChange={canChange} />
      ) : null}
      <MissingList view={view} canChange={canChange} />
      <Panel title={t('cases.overview.dates')} level={3}>
        <DatesList view={view} />
      </Panel>
      {maySeeMoney ? (
        <Panel
          title={t('cases.overview.yearlyCost')}
          level={3}
          help={<HelpTerm term="yearly-cost" />}
        >
          <Money view={view} />
        </Panel>
      ) : null}
      <OtherCases view={view} />
    </Stack>
  );
}

function DatesList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const schedules = view.interventions.flatMap((one) =>
    one.schedule === null ? [] : [{ label: one.paragraphDisplay, schedule: one.schedule }],
  );
  const series = view.tightSeries.filter(({ standing }) => standing.state !== 'stopped');
  const next = view.header.nextAppointment;
  if (schedules.length + series.length === 0 && next === null) {
    return <p>{t('cases.overview.noSchedule')}</p>;
  }
  return (
    <Stack gap={3}>
      {next === null ? null : (
        <div>
          <p className={styles['soft']}>{t('planned.appointment.next')}</p>
          <p>{appointmentInWords(t, next)}</p>
        </div>
      )}
      {schedules.map(({ label, schedule }) => (
        <div key={schedule.id}>
          <p className={styles['soft']}>{label}</p>
          <StandingTag standing={schedule.standing} isShort />
        </div>
      ))}
      {series.map((one) => (
        <div key={one.series.id}>
          <p className={styles['soft']}>{t('planned.tight.title')}</p>
          <StandingTag standing={one.standing} isShort />
        </div>
      ))}
    </Stack>
  );
}

function Money({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { amount, known, total, isHighCost } = view.yearlyCost;
  if (total === 0) return <p>{t('cases.overview.noHelp')}</p>;
  return (
    <Stack gap={1}>
      <p>
        <strong>{amount === null ? t('ui.notKnown') : formatWholeKroner(amount)}</strong>
        {amount === null ? null : ` ${t('cases.overview.aYear')}`}
      </p>
      <p className={styles['soft']}>{t('cases.overview.known', { known, count: total })}</p>
      {isHighCost ? (
        <p>
          <StatusTag tone="warning">{t('cases.overview.highCost')}</StatusTag>
        </p>
      ) : null}
    </Stack>
  );
}

function OtherCases({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  if (view.otherCases.length === 0) return null;
  return (
    <Panel title={t('cases.overview.otherCases')} level={3}>
      <ul className={styles['lines']}>
        {view.otherCases.map((other) => (
          <li key={other.caseId} className={styles['line']}>
            <Link to={`/cases/${other.caseId}`}>{other.caseNumber}</Link>
            <span className={styles['soft']}>{other.teamName}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
