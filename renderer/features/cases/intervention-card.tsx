import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatKroner, formatWholeKroner } from '#shared/base/format.ts';
import type { InterventionState, InterventionView, StayView } from '#shared/domain/cases/view.ts';
import { hoursAWeek } from '../../lib/hours-a-week.ts';
import type { Annulling } from '../../lib/annul.tsx';
import { useMay } from '../../lib/session.ts';
import { useStartItem } from '../../lib/start-item.ts';
import { StandingTag } from '../../lib/standing-tag.tsx';
import { Menu, type MenuAction } from '../../ui/actions/menu.tsx';
import type { Tone } from '../../ui/feedback/banner.tsx';
import { type StatusShape, StatusTag } from '../../ui/feedback/status-tag.tsx';
import { type Definition, DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Row } from '../../ui/layout/stack.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { HelpPrintMenu } from './help-print-menu.tsx';
import type { HelpAct } from './help-dialogs.tsx';
import { RateHistory, SupportHistory } from './period-history.tsx';
import { placeName, stayName } from './place-name.ts';
import styles from './cases.module.css';

interface InterventionCardProps {
  readonly help: InterventionView;
  readonly isProtected: boolean;
  /** The case as it was: nothing is handed out of the past. */
  readonly isPast: boolean;
  readonly stays: readonly StayView[];
  readonly canChange: boolean;
  /** Rates and hours may be entered, also where nothing else may. */
  readonly canPrice: boolean;
  readonly annul: Annulling;
  readonly onAct: (kind: HelpAct['kind']) => void;
}

const STATE_LOOK = {
  proposed: { tone: 'neutral', shape: 'draft' },
  granted: { tone: 'information', shape: 'clock' },
  active: { tone: 'success', shape: 'check' },
  ended: { tone: 'neutral', shape: 'stop' },
  cancelled: { tone: 'neutral', shape: 'stop' },
} as const satisfies Record<InterventionState, { tone: Tone; shape: StatusShape }>;

/** One intervention: what for, where, since when, for how much; and everything that can be done with it. */
export function InterventionCard(props: InterventionCardProps) {
  const { t } = useTranslation();
  const { help, canPrice, annul } = props;
  const { intervention, state } = help;
  const maySeeMoney = useMay('money.read');
  const actions = useActions(props);
  return (
    <Panel
      title={
        <>
          {help.paragraphDisplay} <span className={styles['light']}>{help.paragraphName}</span>
        </>
      }
      help={
        <>
          <StatusTag {...STATE_LOOK[state]}>{t(`words.interventionState.${state}`)}</StatusTag>
          {help.startUnconfirmed ? (
            <StatusTag tone="warning">{t('cases.intervention.startUnconfirmed')}</StatusTag>
          ) : null}
        </>
      }
      actions={
        <Row>
          {props.isPast || help.state === 'cancelled' ? null : (
            <HelpPrintMenu help={help} isProtected={props.isProtected} />
          )}
          {actions.length === 0 ? null : (
            <Menu label={t('cases.intervention.actions')} size="small" actions={actions} />
          )}
        </Row>
      }
    >
      <div>
        <h3 className={styles['smallHead']}>{t('cases.intervention.purpose')}</h3>
        {intervention.purpose === null ? (
          <p className={styles['soft']}>{t('cases.intervention.noPurpose')}</p>
        ) : (
          <p className={styles['prose']}>{intervention.purpose}</p>
        )}
      </div>
      <Facts help={help} stays={props.stays} />
      {maySeeMoney ? <RateHistory help={help} canChange={canPrice} annul={annul} /> : null}
      <SupportHistory help={help} canChange={canPrice} annul={annul} />
    </Panel>
  );
}

function Facts({ help, stays }: Pick<InterventionCardProps, 'help' | 'stays'>) {
  const { t } = useTranslation();
  const { intervention } = help;
  const maySeeMoney = useMay('money.read');
  const day = (date: string | null) => (date === null ? null : formatDate(date));
  const stay = stays.find((one) => one.stay.id === intervention.stayId);
  const only = (term: string, value: ReactNode): readonly Definition[] =>
    value === null || value === '' ? [] : [{ term, value }];
  // A day rate costs the same whatever the hours: only an hour rate lacks them.
  const hoursMatter = help.supports.length > 0 || help.currentRate?.unit === 'hour';
  const marks = [
    intervention.isAcute ? t('cases.intervention.isAcute') : null,
    intervention.isSelfReferral ? t('cases.intervention.isSelfReferral') : null,
  ].filter((mark) => mark !== null);
  return (
    <DefinitionList
      columns={2}
      items={[
        {
          term: t('history.field.providerId'),
          value: placeName(help.providerName, help.departmentName),
        },
        { term: t('cases.intervention.since'), value: day(help.since) },
        { term: t('history.field.primaryTargetGroup'), value: help.primaryTargetGroupTerm },
        ...only(t('history.field.otherTargetGroups'), help.otherTargetGroupTerms.join(', ')),
        ...only(t('history.field.services'), help.serviceTerms.join(', ')),
        ...only(t('cases.intervention.stay'), stay ? stayName(stay) : null),
        ...only(t('history.field.grantedOn'), day(intervention.grantedOn)),
        ...only(
          t('history.field.plannedStart'),
          intervention.startedOn === null ? day(intervention.plannedStart) : null,
        ),
        ...only(t('history.field.plannedEnd'), day(intervention.plannedEnd)),
        ...only(t('history.field.endedOn'), endInWords()),
        ...only(t('history.field.cancelledOn'), day(intervention.cancelledOn)),
        ...only(t('cases.intervention.marks'), marks.join(', ')),
        ...(maySeeMoney ? [{ term: t('cases.rate.now'), value: rateNow() }] : []),
        ...(hoursMatter ? [{ term: t('cases.support.now'), value: hoursNow() }] : []),
        ...(maySeeMoney ? [yearly()] : []),
        ...(help.schedule
          ? [
              {
                term: t('cases.intervention.followUp'),
                value: <StandingTag standing={help.schedule.standing} isShort />,
              },
            ]
          : []),
      ]}
    />
  );

  function endInWords(): string | null {
    const { endedOn, endReason } = intervention;
    if (endedOn === null) return null;
    return endReason === null
      ? formatDate(endedOn)
      : `${formatDate(endedOn)} · ${t(`words.endReason.${endReason}`)}`;
  }

  function rateNow(): string | null {
    const rate = help.currentRate;
    return (
      rate &&
      t('cases.rate.perUnit', {
        amount: formatKroner(rate.amount),
        unit: t(`words.rateUnit.${rate.unit}`),
      })
    );
  }

  function hoursNow(): string | null {
    const hours = help.currentSupport;
    return hours && hoursAWeek(t, hours.supportHours + hours.transportHours);
  }

  function yearly(): Definition {
    return {
      term: t('cases.overview.yearlyCost'),
      value: help.yearlyCost === null ? null : formatWholeKroner(help.yearlyCost),
      help: <HelpTerm term="yearly-cost" />,
    };
  }
}

function useActions(props: InterventionCardProps): readonly MenuAction[] {
  const { t } = useTranslation();
  const mayEnd = useMay('case.end');
  const { help, canChange, canPrice, annul, onAct } = props;
  const { id, version, caseId, startedOn, endedOn } = help.intervention;
  const starting = useStartItem(caseId);
  // The last day with the help it still runs, but its end has been said.
  const isOver = endedOn !== null || help.state === 'cancelled';
  const act = (kind: HelpAct['kind'], description?: string): MenuAction => ({
    id: kind,
    label: t(`cases.intervention.act.${kind}`),
    onAction: () => onAct(kind),
    ...(description === undefined ? {} : { description }),
  });
  return [
    ...(canChange ? [act('edit')] : []),
    ...(canPrice && help.state !== 'cancelled' ? [act('rate'), act('support')] : []),
    ...(canChange && mayEnd && !isOver
      ? [startedOn === null ? act('cancel', t('cases.intervention.cancelHelp')) : act('end')]
      : []),
    ...(canChange && starting.may && !isOver
      ? [
          {
            id: 'committee',
            label: t('agendaItem.startFrom'),
            onAction: () => starting.start({ kind: 'intervention', id }),
          },
        ]
      : []),
    ...(canChange
      ? [
          {
            id: 'annul',
            label: t('cases.annul'),
            description: t('cases.annulHelp'),
            isDanger: true,
            onAction: () =>
              annul.ask(
                { caseId, kind: 'intervention', id, version },
                t('cases.intervention.name', { help: help.paragraphDisplay }),
              ),
          },
        ]
      : []),
  ];
}
