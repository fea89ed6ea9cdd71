import { useTranslation } from 'react-i18next';
import { formatDate, formatHundredths, formatKroner, formatMonth } from '#shared/base/format.ts';
import type { MoveOutPlan } from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import type { Annulling } from '../../lib/annul.tsx';
import { CaseExport } from '../../lib/case-export.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './move-out.module.css';

const HUNDREDTHS = 100;

interface TransitionProps {
  readonly placement: PlacementView;
  readonly plan: MoveOutPlan;
  /** null where nothing may be changed. */
  readonly annul: Annulling | null;
}

/** The months the botilbud follows the citizen home, the hours it gives, and the handover. */
export function TransitionPanel({ placement, plan, annul }: TransitionProps) {
  const { t } = useTranslation();
  const { transition, keptRate } = placement;
  if (transition === null) return null;
  const isRunning = placement.state === 'moved-out';
  return (
    <Panel title={t('moveOut.transition.title')} level={3} look="plain">
      <Stack>
        {transition.daysOver > 0 ? (
          <Banner
            tone="warning"
            title={[
              ...(isRunning ? [t('moveOut.transition.overdue')] : []),
              t('moveOut.transition.over', { count: transition.daysOver }),
            ].join(' · ')}
          >
            {placement.costOver === null
              ? null
              : t('moveOut.transition.overCost', { cost: formatKroner(placement.costOver) })}
          </Banner>
        ) : null}
        <DefinitionList
          columns={2}
          items={[
            {
              term: t('moveOut.transition.end'),
              value: (
                <span className={styles['facts']}>
                  {formatDate(transition.end)}
                  {isRunning && !transition.isOverdue ? (
                    <StatusTag tone="information" shape="clock">
                      {transition.daysLeft === 0
                        ? t('moveOut.transition.endsToday')
                        : t('moveOut.transition.left', { count: transition.daysLeft })}
                    </StatusTag>
                  ) : null}
                </span>
              ),
            },
            { term: t('moveOut.transition.midpoint'), value: formatDate(transition.midpoint) },
            {
              term: t('moveOut.transition.keptRate'),
              value:
                keptRate === null
                  ? null
                  : `${formatKroner(keptRate.amount)} / ${t(`words.rateUnit.${keptRate.unit}`)}`,
            },
            ...(plan.handedOverOn === null
              ? []
              : [
                  {
                    term: t('moveOut.transition.handover'),
                    value: `${formatDate(plan.handedOverOn)} · ${plan.handoverPerson ?? ''}`,
                  },
                  {
                    term: t('moveOut.form.confirmedBy'),
                    value: t('moveOut.transition.confirmed', {
                      name: plan.confirmedBy ?? '',
                      date: plan.confirmedOn === null ? '' : formatDate(plan.confirmedOn),
                    }),
                  },
                  { term: t('moveOut.transition.goals'), value: plan.handoverGoals },
                  { term: t('moveOut.transition.risks'), value: plan.handoverRisks },
                ]),
          ]}
        />
        <Hours placement={placement} plan={plan} annul={annul} />
      </Stack>
    </Panel>
  );
}

function Hours({ placement, plan, annul }: TransitionProps) {
  const { t } = useTranslation();
  if (placement.hours.length === 0) {
    return <p className={styles['soft']}>{t('moveOut.transition.noHours')}</p>;
  }
  return (
    <div className={styles['tableFrame']}>
      <CaseExport
        caseId={plan.caseId}
        table="transition-hours"
        columns={[
          { header: t('moveOut.transition.month'), value: ({ month }) => month },
          { header: t('moveOut.transition.day'), value: ({ on }) => on && formatDate(on) },
          { header: t('moveOut.transition.staff'), value: ({ staffRole }) => staffRole },
          { header: t('moveOut.transition.amount'), value: ({ hours }) => hours / HUNDREDTHS },
        ]}
        rows={placement.hours}
      />
      <table className={styles['table']}>
        <caption className="visually-hidden">{t('moveOut.transition.hours')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('moveOut.transition.month')}</th>
            <th scope="col">{t('moveOut.transition.day')}</th>
            <th scope="col">{t('moveOut.transition.staff')}</th>
            <th scope="col" className={styles['number']}>
              {t('moveOut.transition.amount')}
            </th>
            {annul ? (
              <th scope="col">
                <span className="visually-hidden">{t('moveOut.act.annul')}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {placement.hours.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{formatMonth(entry.month)}</th>
              <td>{entry.on === null ? null : formatDate(entry.on)}</td>
              <td>{entry.staffRole}</td>
              <td className={styles['number']}>{formatHundredths(entry.hours)}</td>
              {annul ? (
                <td>
                  <Button
                    kind="quiet"
                    size="small"
                    onPress={() =>
                      annul.ask(
                        {
                          caseId: plan.caseId,
                          kind: 'transition-hours',
                          id: entry.id,
                          version: entry.version,
                        },
                        `${formatMonth(entry.month)}, ${formatHundredths(entry.hours)}`,
                      )
                    }
                  >
                    {t('moveOut.act.annul')}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('moveOut.transition.sum')}
            </th>
            <td className={styles['number']}>{formatHundredths(placement.hoursTotal)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
