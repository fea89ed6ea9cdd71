import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { useAnnul } from '../../lib/annul.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Row, Stack } from '../../ui/layout/stack.tsx';
import { MoneyPanel } from './money-panel.tsx';
import styles from './move-out.module.css';
import { PlacementActs } from './placement-acts.tsx';
import { PlacementFacts } from './placement-facts.tsx';
import { Checklist, Milestones } from './plan-progress.tsx';
import { StateTag } from './state-tag.tsx';
import { TransitionPanel } from './transition-panel.tsx';

interface TabProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** Every placement that can have a plan, the running ones first; long-term homes say why they have none. */
export function MoveOutTab({ view, canChange }: TabProps) {
  const { t } = useTranslation();
  const { placements } = view.moveOut;
  const homes = new Set(
    view.stays.filter(({ stay }) => stay.movedOutOn === null).map(({ stay }) => stay.paragraph),
  );
  return (
    <Stack gap={6}>
      {homes.has('SEL_108') ? <p className={styles['soft']}>{t('moveOut.tab.longTerm')}</p> : null}
      {homes.has('ABL_105') ? <p className={styles['soft']}>{t('moveOut.tab.ownLease')}</p> : null}
      {placements.length === 0 ? (
        <EmptyState title={t('moveOut.tab.none')}>{t('moveOut.tab.noneHint')}</EmptyState>
      ) : (
        placements.map((placement) => (
          <Placement
            key={placement.interventionId}
            view={view}
            placement={placement}
            canChange={canChange}
          />
        ))
      )}
    </Stack>
  );
}

function Placement({
  view,
  placement,
  canChange,
}: TabProps & { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const annul = useAnnul();
  const { plan, state } = placement;
  const isLive = state === 'planned' || state === 'ready';
  const hasSteps = plan !== null && placement.milestones.length > 0;
  return (
    <Panel
      title={[placement.paragraphDisplay, placement.providerName]
        .filter((part) => part !== null)
        .join(' · ')}
      actions={canChange ? <PlacementActs view={view} placement={placement} /> : null}
    >
      <Stack>
        <Row>
          {placement.need === 'offered' && state === 'missing' ? (
            <span>{t('moveOut.noPlanNeeded')}</span>
          ) : (
            <StateTag
              state={state}
              hasTransition={placement.transition !== null}
              isUnplanned={(plan?.unplannedReason ?? null) !== null}
            />
          )}
          {placement.stayKind === null ? null : (
            <span>{t(`words.stayKind.${placement.stayKind}`)}</span>
          )}
          {plan === null && placement.since !== null ? (
            <span>
              {t('moveOut.tab.since')} {formatDate(placement.since)}
            </span>
          ) : null}
        </Row>
        <PlacementFacts placement={placement} />
        {plan === null ? null : (
          <TransitionPanel placement={placement} plan={plan} annul={canChange ? annul : null} />
        )}
        {hasSteps ? (
          <>
            <Milestones
              placement={placement}
              plan={plan}
              canChange={canChange && (isLive || state === 'moved-out' || state === 'handed-over')}
            />
            <Checklist placement={placement} plan={plan} canChange={canChange && isLive} />
          </>
        ) : null}
        <Postponed placement={placement} />
        <MoneyPanel view={view} placement={placement} canChange={canChange} />
        {placement.earlierPlans.length === 0 ? null : (
          <p className={styles['soft']}>
            {t('moveOut.tab.earlier', { count: placement.earlierPlans.length })}
          </p>
        )}
      </Stack>
      {annul.dialog}
    </Panel>
  );
}

function Postponed({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  if (placement.postponements.length === 0) return null;
  return (
    <Panel title={t('moveOut.tab.history')} level={3} look="plain">
      <ul className={styles['lines']}>
        {placement.postponements.map((one) => (
          <li key={one.id} className={styles['line']}>
            <span>
              {formatDate(one.fromDate)} → {formatDate(one.toDate)} · {one.reason}
            </span>
            <span className={styles['soft']}>{t(`moveOut.postponementKind.${one.kind}`)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
