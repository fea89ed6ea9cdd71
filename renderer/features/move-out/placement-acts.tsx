import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { PrintDialog } from '../../lib/print-dialog.tsx';
import { useMay } from '../../lib/session.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import {
  CloseDialog,
  ExtendDialog,
  PlanReasonDialog,
  PostponeDialog,
  ReturnDialog,
} from './date-dialogs.tsx';
import { HoursDialog, OnwardDialog } from './entry-dialogs.tsx';
import { HandoverDialog } from './handover-dialog.tsx';
import { MoveOutDialog } from './move-out-dialog.tsx';
import { ChangePlanDialog, MakePlanDialog } from './plan-dialog.tsx';
import { UnplannedDialog } from './unplanned-dialog.tsx';

type Act =
  | 'make'
  | 'change'
  | 'postpone'
  | 'cancel'
  | 'ready'
  | 'readyAnyway'
  | 'moveOut'
  | 'unplanned'
  | 'extend'
  | 'handOver'
  | 'return'
  | 'close'
  | 'logHours'
  | 'onward'
  | 'printPlan';

/** What may happen next, most likely first: the first stands as a button, the rest in the menu. */
function actsOf({ state, plan, need, isActive, isComplete }: PlacementView): readonly Act[] {
  const hasTransition = plan !== null && plan.transitionEnd !== null;
  switch (state) {
    case 'missing':
      return [
        'make',
        ...(need === 'onward' ? (['onward'] as const) : []),
        ...(isActive ? (['unplanned'] as const) : []),
      ];
    case 'planned':
      return [
        isComplete ? 'ready' : 'change',
        ...(isComplete ? (['change'] as const) : []),
        'postpone',
        'readyAnyway',
        'printPlan',
        ...(isActive ? (['unplanned'] as const) : []),
        'cancel',
      ];
    case 'ready':
      return ['moveOut', 'change', 'postpone', 'printPlan', 'unplanned', 'cancel'];
    case 'moved-out':
      return hasTransition
        ? ['handOver', 'logHours', 'extend', 'printPlan', 'return']
        : ['close', 'return'];
    case 'handed-over':
      return ['close', 'return', 'logHours'];
    case 'closed':
    case 'returned':
      return hasTransition ? ['logHours'] : [];
    case 'cancelled':
      return [];
    default:
      return state satisfies never;
  }
}

const DANGER: readonly Act[] = ['cancel', 'unplanned', 'return'];

interface PlacementActsProps {
  readonly view: CaseView;
  readonly placement: PlacementView;
}

export function PlacementActs({ view, placement }: PlacementActsProps) {
  const { t } = useTranslation();
  const mayOversee = useMay('move-out.oversee');
  const mayPrint = useMay('print');
  const [open, setOpen] = useState<Act | null>(null);
  const ready = useCommandEntry('moveOut.ready');
  const starting = useStartItem(view.header.caseId);
  const { plan } = placement;
  const run = (act: Act) => {
    if (act !== 'ready' || plan === null) return setOpen(act);
    ready.mutate({ caseId: plan.caseId, planId: plan.id, version: plan.version });
  };
  const [first, ...rest] = actsOf(placement)
    .filter((act) => act !== 'readyAnyway' || mayOversee)
    .filter((act) => act !== 'printPlan' || mayPrint);
  if (first === undefined) return null;
  const isAhead = placement.state === 'planned' || placement.state === 'ready';
  const more: readonly MenuAction[] = [
    ...(plan !== null && isAhead && starting.may
      ? [
          {
            id: 'committee',
            label: t('agendaItem.startFrom'),
            onAction: () => starting.start({ kind: 'move-out-plan', id: plan.id }),
          },
        ]
      : []),
    ...rest.map((act) => ({
      id: act,
      label: t(`moveOut.act.${act}`),
      isDanger: DANGER.includes(act),
      onAction: () => run(act),
    })),
  ];
  return (
    <>
      <Button kind="primary" isPending={ready.isPending} onPress={() => run(first)}>
        {t(`moveOut.act.${first}`)}
      </Button>
      {more.length === 0 ? null : <Menu label={t('moveOut.act.more')} actions={more} />}
      {open === null ? null : (
        <OpenAct act={open} view={view} placement={placement} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

interface OpenActProps extends PlacementActsProps {
  readonly act: Act;
  readonly onClose: () => void;
}

function OpenAct({ act, view, placement, onClose }: OpenActProps) {
  const { plan, interventionId } = placement;
  const { caseId } = view.header;
  if (act === 'make') return <MakePlanDialog {...{ view, placement, onClose }} />;
  if (act === 'unplanned') return <UnplannedDialog {...{ view, placement, onClose }} />;
  if (act === 'onward') {
    const known = placement.placement;
    return <OnwardDialog {...{ caseId, interventionId, onClose }} placement={known} />;
  }
  if (plan === null) return null;
  switch (act) {
    case 'change':
      return <ChangePlanDialog {...{ view, plan, onClose }} />;
    case 'postpone':
      return <PostponeDialog {...{ plan, onClose }} />;
    case 'cancel':
      return <PlanReasonDialog act="cancelPlan" {...{ plan, onClose }} />;
    case 'readyAnyway':
      return <PlanReasonDialog act="readyAnyway" {...{ plan, onClose }} />;
    case 'moveOut':
      return <MoveOutDialog {...{ view, placement, plan, onClose }} />;
    case 'extend':
      return <ExtendDialog {...{ plan, onClose }} />;
    case 'handOver':
      return <HandoverDialog {...{ plan, onClose }} />;
    case 'return':
      return <ReturnDialog {...{ plan, onClose }} />;
    case 'close':
      return <CloseDialog {...{ plan, onClose }} />;
    case 'logHours':
      return <HoursDialog {...{ plan, onClose }} />;
    case 'printPlan':
      return <PrintPlan caseId={caseId} planId={plan.id} onClose={onClose} />;
    case 'ready':
      return null;
    default:
      return act satisfies never;
  }
}

function PrintPlan(props: {
  readonly caseId: string;
  readonly planId: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { caseId, planId, onClose } = props;
  return (
    <PrintDialog
      title={t('moveOut.act.printPlan')}
      isOpen
      onClose={onClose}
      offers={{ fullCpr: false, protectedAddress: false, withCost: false }}
      requestFor={() => ({ kind: 'move-out-plan', caseId, planId })}
    />
  );
}
