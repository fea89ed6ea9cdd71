import { useTranslation } from 'react-i18next';
import { formatDate, formatHundredths } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';

/** Move-out in the case overview: one line of facts a placement; nothing where there is none to plan. */
export function MoveOutSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const shown = view.moveOut.placements.filter(({ plan, lacksPlan }) => plan !== null || lacksPlan);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('moveOut.title')}</h2>
      {shown.map((placement) => (
        <OnePlacement key={placement.interventionId} placement={placement} />
      ))}
    </section>
  );
}

function OnePlacement({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const { plan, state, transition } = placement;
  const stateWord =
    state === 'moved-out' && transition === null
      ? t('moveOut.movedOut')
      : t(`moveOut.state.${state}`);
  const facts: readonly (readonly [string, string | null])[] = [
    [
      t('moveOut.tab.expected'),
      plan?.expectedMoveOutOn
        ? [
            formatDate(plan.expectedMoveOutOn),
            ...(placement.slippageDays > 0 && plan.movedOutOn === null
              ? [t('moveOut.tab.slippage', { count: placement.slippageDays })]
              : []),
          ].join(', ')
        : null,
    ],
    [
      t('moveOut.tab.destination'),
      plan?.destination ? t(`moveOut.destination.${plan.destination}`) : null,
    ],
    [t('moveOut.tab.movedOutOn'), plan?.movedOutOn ? formatDate(plan.movedOutOn) : null],
    [
      t('moveOut.transition.title'),
      transition === null
        ? null
        : `${t('moveOut.transition.end').toLocaleLowerCase('da')} ${formatDate(transition.end)}${
            transition.daysOver > 0
              ? ` – ${t('moveOut.transition.over', { count: transition.daysOver })}`
              : ''
          }`,
    ],
    [
      t('moveOut.transition.hours'),
      placement.hoursTotal === 0 ? null : formatHundredths(placement.hoursTotal),
    ],
    [
      t('moveOut.transition.handover'),
      plan?.handedOverOn
        ? [formatDate(plan.handedOverOn), plan.handoverPerson]
            .filter((part) => part !== null)
            .join(', ')
        : null,
    ],
    [
      t('moveOut.tab.criteria'),
      placement.goals.map(({ title }) => title ?? t('words.untitledGoal')).join(' · ') || null,
    ],
  ];
  return (
    <>
      <p>
        <strong>
          {[placement.paragraphDisplay, placement.providerName]
            .filter((part) => part !== null)
            .join(' · ')}
        </strong>
        : {stateWord}
        {plan?.unplannedReason ? `, ${t('moveOut.unplanned')}` : ''}
        {placement.lacksGoal ? ` – ${t('moveOut.tab.lacksGoal')}` : ''}
      </p>
      <dl className="facts">
        {facts.flatMap(([term, value]) =>
          value === null
            ? []
            : [
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>,
              ],
        )}
      </dl>
    </>
  );
}
