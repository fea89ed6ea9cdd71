import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { DefinitionList, type Definition } from '../../ui/layout/definition-list.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './move-out.module.css';

const LEGS = ['legHome', 'legSupport', 'legJob'] as const;

/** What the plan says, and what it leaves out that somebody must see. */
export function PlacementFacts({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const { plan } = placement;
  const facts = useFacts(placement);
  return (
    <Stack>
      <Warnings placement={placement} />
      {facts.length === 0 ? null : <DefinitionList items={facts} columns={2} />}
      {plan === null || plan.destination === null ? null : (
        <p className={styles['facts']}>
          <strong>{t('moveOut.legs')}:</strong>
          {LEGS.map((leg) => (
            <span key={leg}>
              {t(`moveOut.leg.${leg}`)} – {t(`moveOut.legState.${plan[leg]}`)}
            </span>
          ))}
        </p>
      )}
    </Stack>
  );
}

function useFacts(placement: PlacementView): readonly Definition[] {
  const { t } = useTranslation();
  const { plan, since, slippageDays, postponements, goals } = placement;
  if (plan === null) return [];
  const moved = postponements.filter(({ kind }) => kind === 'move-out').length;
  const expected =
    plan.expectedMoveOutOn === null
      ? null
      : [
          formatDate(plan.expectedMoveOutOn),
          ...(moved === 0 || plan.firstExpectedOn === null
            ? []
            : [
                t('moveOut.tab.firstExpected', { date: formatDate(plan.firstExpectedOn) }),
                t('moveOut.tab.postponed', { count: moved }),
              ]),
          ...(plan.movedOutOn === null && slippageDays > 0
            ? [t('moveOut.tab.slippage', { count: slippageDays })]
            : []),
        ].join(' · ');
  const optional: readonly (readonly [string, string | null])[] = [
    [t('moveOut.tab.movedOutOn'), plan.movedOutOn === null ? null : formatDate(plan.movedOutOn)],
    [t('moveOut.tab.ground'), plan.ground && t(`moveOut.ground.${plan.ground}`)],
    [t('moveOut.tab.contact'), plan.contactPedagogue],
    [
      t('moveOut.tab.delivers'),
      plan.deliveringUnit && t(`moveOut.deliveringUnit.${plan.deliveringUnit}`),
    ],
    [t('moveOut.tab.receives'), plan.receivingUnit],
    [
      t('moveOut.tab.newHelp'),
      plan.newHelpStartsOn === null ? null : formatDate(plan.newHelpStartsOn),
    ],
  ];
  return [
    { term: t('moveOut.tab.since'), value: since === null ? null : formatDate(since) },
    ...(plan.destination === null
      ? []
      : [
          { term: t('moveOut.tab.expected'), value: expected },
          {
            term: t('moveOut.tab.destination'),
            value: t(`moveOut.destination.${plan.destination}`),
          },
          {
            term: t('moveOut.tab.criteria'),
            value: goals
              .map(
                ({ title, status }) =>
                  `${title ?? t('words.untitledGoal')} (${t(`words.goalStatus.${status}`)})`,
              )
              .join(' · '),
          },
        ]),
    ...optional.flatMap(([term, value]) => (value === null ? [] : [{ term, value }])),
  ];
}

function Warnings({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const { plan, gap, noticeBy, onwardDueOn } = placement;
  const isLive = plan !== null && plan.movedOutOn === null && plan.cancelledOn === null;
  return (
    <>
      {placement.lacksPlan ? (
        <Banner tone="warning" title={t('moveOut.tab.lacksPlan')}>
          <p>
            {onwardDueOn === null
              ? t('moveOut.tab.lacksPlanHint')
              : t('moveOut.tab.onwardDue', { date: formatDate(onwardDueOn) })}
          </p>
          {placement.placement?.planDueOn ? (
            <p>{t('moveOut.tab.planDue', { date: formatDate(placement.placement.planDueOn) })}</p>
          ) : null}
        </Banner>
      ) : null}
      {placement.isLongAssessment ? (
        <Banner tone="warning" title={t('moveOut.tab.longAssessment')} />
      ) : null}
      {placement.lacksGoal ? (
        <Banner tone="warning" title={t('moveOut.tab.lacksGoal')}>
          {t('moveOut.tab.lacksGoalHint')}
        </Banner>
      ) : null}
      {placement.groundIsDoubtful ? (
        <Banner tone="warning" title={t('moveOut.tab.doubtful')}>
          {t('moveOut.tab.doubtfulHint')}
        </Banner>
      ) : null}
      {gap === null ? null : (
        <Banner
          tone="warning"
          title={t('moveOut.tab.gap', {
            count: gap.days,
            from: formatDate(gap.from),
            to: formatDate(gap.to),
          })}
        />
      )}
      {isLive ? (
        <p>
          {noticeBy === null
            ? t('moveOut.tab.noticeUnknown')
            : t('moveOut.tab.notice', { date: formatDate(noticeBy) })}
        </p>
      ) : null}
      <Outcome placement={placement} />
    </>
  );
}

/** What happened otherwise than planned, in the words it was recorded with. */
function Outcome({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const { plan } = placement;
  const onward = placement.placement?.onwardTo ?? null;
  const lines = [
    onward === null ? null : `${t('moveOut.tab.onward')}: ${onward}`,
    plan?.readyOverrideReason
      ? t('moveOut.tab.override', { reason: plan.readyOverrideReason })
      : null,
    plan?.unplannedReason
      ? t('moveOut.tab.unplannedHow', {
          reason: `${t(`moveOut.unplannedReason.${plan.unplannedReason}`)}. ${plan.unplannedText ?? ''}`,
        })
      : null,
    plan?.noTransitionReason && plan.unplannedReason === null
      ? t('moveOut.tab.noTransition', { reason: plan.noTransitionReason })
      : null,
    plan?.returnedOn
      ? t('moveOut.tab.returned', {
          date: formatDate(plan.returnedOn),
          reason: plan.returnReason ?? '',
        })
      : null,
    plan?.cancelledOn
      ? t('moveOut.tab.cancelled', {
          date: formatDate(plan.cancelledOn),
          reason: plan.cancelReason ?? '',
        })
      : null,
    plan?.closedOn ? t('moveOut.tab.closed', { date: formatDate(plan.closedOn) }) : null,
  ].filter((line) => line !== null);
  return lines.map((line) => <p key={line}>{line}</p>);
}
