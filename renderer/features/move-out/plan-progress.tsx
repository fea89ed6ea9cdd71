import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import { formatDate } from '#shared/base/format.ts';
import {
  type MoveOutMilestone,
  type MoveOutPlan,
  PointState,
  type ReadinessPoint,
} from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { settledPoints } from '#shared/domain/move-out/readiness.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { MilestoneDialog, PointDialog } from './entry-dialogs.tsx';
import styles from './move-out.module.css';

interface ProgressProps {
  readonly placement: PlacementView;
  readonly plan: MoveOutPlan;
  readonly canChange: boolean;
}

/** Milestones counted back from the move-out, the next one to do first in sight. */
export function Milestones({ placement, plan, canChange }: ProgressProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [open, setOpen] = useState<{ readonly milestone: MoveOutMilestone | null } | null>(null);
  const nameOf = (one: MoveOutMilestone) => one.text ?? t(`moveOut.milestone.${one.kind}`);
  return (
    <Panel
      title={t('moveOut.tab.milestones')}
      level={3}
      look="plain"
      actions={
        canChange ? (
          <Button
            kind="quiet"
            size="small"
            icon={<Plus />}
            onPress={() => setOpen({ milestone: null })}
          >
            {t('moveOut.act.milestone')}
          </Button>
        ) : null
      }
    >
      <ul className={styles['lines']}>
        {placement.milestones.map((one) => (
          <li key={one.id} className={styles['line']}>
            {canChange ? (
              <Button kind="quiet" size="small" onPress={() => setOpen({ milestone: one })}>
                {nameOf(one)}
              </Button>
            ) : (
              <span>{nameOf(one)}</span>
            )}
            <span className={styles['facts']}>
              {one.doneOn === null ? (
                <>
                  {t('moveOut.tab.due')} {formatDate(one.dueOn)}
                  {one.dueOn < today ? (
                    <StatusTag tone="warning">{t('moveOut.tab.overdue')}</StatusTag>
                  ) : null}
                </>
              ) : (
                <StatusTag tone="success">
                  {t('moveOut.tab.done')} {formatDate(one.doneOn)}
                </StatusTag>
              )}
            </span>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <MilestoneDialog plan={plan} milestone={open.milestone} onClose={() => setOpen(null)} />
      )}
    </Panel>
  );
}

/** The checklist: the last settled point makes the plan ready. */
export function Checklist({ placement, plan, canChange }: ProgressProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const save = useCommandEntry('moveOut.savePoint');
  const settle = (point: ReadinessPoint, state: PointState) => {
    const { id, version, text } = point;
    save.mutate({ caseId: plan.caseId, planId: plan.id, id, version, text, state });
  };
  const { settled, total } = settledPoints(placement.points);
  return (
    <Panel
      title={`${t('moveOut.tab.checklist')} · ${t('moveOut.tab.settled', { settled, total })}`}
      level={3}
      look="plain"
      actions={
        canChange ? (
          <Button kind="quiet" size="small" icon={<Plus />} onPress={() => setAdding(true)}>
            {t('moveOut.act.point')}
          </Button>
        ) : null
      }
    >
      {save.error ? <ErrorPanel error={save.error.appError} /> : null}
      <ul className={styles['lines']}>
        {placement.points.map((point) => {
          const name = point.text ?? t(`moveOut.point.${point.kind}`);
          return (
            <li key={point.id} className={styles['line']}>
              <span>{name}</span>
              <span className={styles['facts']}>
                {point.settledOn === null ? null : formatDate(point.settledOn)}
                {canChange ? (
                  <Select
                    label={name}
                    hideLabel
                    width="short"
                    value={point.state}
                    onChange={(state) => settle(point, state)}
                    options={PointState.options.map((id) => ({
                      id,
                      label: t(`moveOut.pointState.${id}`),
                    }))}
                  />
                ) : (
                  t(`moveOut.pointState.${point.state}`)
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {adding ? <PointDialog plan={plan} onClose={() => setAdding(false)} /> : null}
    </Panel>
  );
}
