import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { InterventionView } from '#shared/domain/cases/view.ts';
import type { FollowUpIntervals } from '#shared/domain/follow-ups/model.ts';
import {
  intervalMonths,
  isFrequentAtLimitedPotential,
} from '#shared/domain/follow-ups/schedule.ts';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { FirstDueDialog } from './first-due-dialog.tsx';
import styles from './follow-ups.module.css';
import { helpLabel } from './help-label.ts';
import { IntervalDialog } from './interval-dialog.tsx';
import { EndPauseDialog, PauseDialog } from './pause-dialog.tsx';
import { PotentialDialog } from './potential-dialog.tsx';
import { ProviderStatuses } from './provider-status.tsx';

export type Schedule = NonNullable<InterventionView['schedule']>;

interface SchedulePanelProps {
  readonly help: InterventionView;
  readonly schedule: Schedule;
  readonly intervals: FollowUpIntervals;
  readonly canChange: boolean;
}

type Asked = 'potential' | 'interval' | 'pause' | 'end-pause' | 'first-due' | null;

/** When the help is followed up, and why then: everything that decides it, and the way to change it. */
export function SchedulePanel(props: SchedulePanelProps) {
  const { t } = useTranslation();
  const { help, schedule, intervals, canChange } = props;
  const { caseId } = help.intervention;
  const [asked, setAsked] = useState<Asked>(null);
  const dialog = { caseId, schedule, onClose: () => setAsked(null) };
  const { state } = schedule.standing;
  const actions: readonly (MenuAction | null)[] = [
    {
      id: 'potential',
      label: t('followUps.schedule.setPotential'),
      onAction: () => setAsked('potential'),
    },
    state === 'not-set'
      ? {
          id: 'first',
          label: t('followUps.schedule.setFirstDue'),
          onAction: () => setAsked('first-due'),
        }
      : null,
    {
      id: 'interval',
      label: t('followUps.schedule.setInterval'),
      onAction: () => setAsked('interval'),
    },
    state === 'on-hold'
      ? {
          id: 'end',
          label: t('followUps.schedule.endPause'),
          onAction: () => setAsked('end-pause'),
        }
      : { id: 'pause', label: t('followUps.schedule.pauseIt'), onAction: () => setAsked('pause') },
  ];
  return (
    <Panel
      title={helpLabel(help)}
      level={3}
      actions={
        canChange && state !== 'stopped' ? (
          <Menu
            label={t('followUps.schedule.actions')}
            size="small"
            actions={actions.filter((action) => action !== null)}
          />
        ) : undefined
      }
    >
      <Row>
        <StandingTag standing={schedule.standing} />
      </Row>
      <ScheduleFacts schedule={schedule} intervals={intervals} />
      {isFrequentAtLimitedPotential(schedule, intervals) ? (
        <Banner tone="neutral">
          <p>{t('followUps.schedule.frequent')}</p>
        </Banner>
      ) : null}
      {state === 'stopped' && help.providerStatuses.length === 0 ? null : (
        <ProviderStatuses help={help} canChange={canChange && state !== 'stopped'} />
      )}
      {asked === 'potential' ? <PotentialDialog {...dialog} intervals={intervals} /> : null}
      {asked === 'interval' ? <IntervalDialog {...dialog} intervals={intervals} /> : null}
      {asked === 'pause' ? <PauseDialog {...dialog} /> : null}
      {asked === 'end-pause' ? <EndPauseDialog {...dialog} /> : null}
      {asked === 'first-due' ? <FirstDueDialog {...dialog} /> : null}
    </Panel>
  );
}

function ScheduleFacts({
  schedule,
  intervals,
}: Pick<SchedulePanelProps, 'schedule' | 'intervals'>) {
  const { t } = useTranslation();
  const { progressionPotential, potentialSetOn, potentialReason, standing } = schedule;
  const interval = t('followUps.schedule.months', { count: intervalMonths(schedule, intervals) });
  const isFirst =
    standing.lastHeldOn === null && schedule.firstDueOn === null && schedule.countsFrom !== null;
  const rhythm = isFirst
    ? t('followUps.schedule.firstInterval', { count: intervals.first, interval })
    : interval;
  const potential = t(`words.potential.${progressionPotential}`);
  return (
    <DefinitionList
      columns={2}
      items={[
        {
          term: t('followUps.schedule.nextDue'),
          help: <HelpTerm term="due-date" />,
          value:
            standing.nextDue === null
              ? t('followUps.schedule.notSet')
              : formatDate(standing.nextDue),
        },
        {
          term: t('followUps.schedule.lastHeld'),
          value:
            standing.lastHeldOn === null
              ? t('followUps.schedule.neverHeld')
              : formatDate(standing.lastHeldOn),
        },
        {
          term: t('followUps.schedule.potential'),
          help: <HelpTerm term="progression-potential" />,
          value: (
            <>
              {potentialSetOn === null
                ? potential
                : t('followUps.schedule.potentialSet', {
                    potential,
                    date: formatDate(potentialSetOn),
                  })}
              <Why reason={potentialReason} />
            </>
          ),
        },
        {
          term: t('followUps.schedule.interval'),
          help: <HelpTerm term="interval" />,
          value: (
            <>
              {schedule.ownIntervalMonths === null
                ? rhythm
                : t('followUps.schedule.ownInterval', { interval })}
              <Why reason={schedule.ownIntervalReason} />
            </>
          ),
        },
        ...(standing.state === 'on-hold' && schedule.holdUntil !== null
          ? [
              {
                term: t('followUps.schedule.pause'),
                help: <HelpTerm term="on-hold" />,
                value: t('followUps.schedule.pausedUntil', {
                  date: formatDate(schedule.holdUntil),
                  reason: schedule.holdReason ?? '',
                }),
              },
            ]
          : []),
      ]}
    />
  );
}

function Why({ reason }: { readonly reason: string | null }) {
  const { t } = useTranslation();
  if (reason === null) return null;
  return <span className={styles['why']}>{t('followUps.schedule.reason', { reason })}</span>;
}
