import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { formatDate, formatKroner } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { PriceChange, PriceTerms } from '#shared/domain/move-out/model.ts';
import type { PlacementView } from '#shared/domain/move-out/view.ts';
import { hoursAWeek } from '../../lib/hours-a-week.ts';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { NegotiationDialog } from './entry-dialogs.tsx';
import { DecidePriceDialog, ProposePriceDialog } from './price-dialogs.tsx';
import styles from './move-out.module.css';

interface MoneyPanelProps {
  readonly view: CaseView;
  readonly placement: PlacementView;
  readonly canChange: boolean;
}

/** Support and price follow progress: what was proposed, and what was said with the provider. */
export function MoneyPanel({ view, placement, canChange }: MoneyPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'propose' | 'negotiate' | null>(null);
  const { caseId } = view.header;
  const { interventionId } = placement;
  const close = () => setOpen(null);
  return (
    <Panel
      title={t('moveOut.money.title')}
      level={3}
      look="plain"
      actions={
        canChange ? (
          <>
            <Button kind="quiet" size="small" onPress={() => setOpen('propose')}>
              {t('moveOut.act.propose')}
            </Button>
            <Button kind="quiet" size="small" onPress={() => setOpen('negotiate')}>
              {t('moveOut.act.negotiate')}
            </Button>
          </>
        ) : null
      }
    >
      <Proposals caseId={caseId} placement={placement} canChange={canChange} />
      {placement.isExternal || placement.negotiations.length > 0 ? (
        <Negotiations placement={placement} />
      ) : null}
      {open === 'propose' ? <ProposePriceDialog {...{ view, placement }} onClose={close} /> : null}
      {open === 'negotiate' ? (
        <NegotiationDialog {...{ caseId, interventionId }} onClose={close} />
      ) : null}
    </Panel>
  );
}

function Proposals(props: {
  readonly caseId: string;
  readonly placement: PlacementView;
  readonly canChange: boolean;
}) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState<PriceChange | null>(null);
  const { priceChanges } = props.placement;
  if (priceChanges.length === 0) {
    return <p className={styles['soft']}>{t('moveOut.money.noProposals')}</p>;
  }
  return (
    <>
      <ul className={styles['lines']}>
        {priceChanges.map((change) => (
          <li key={change.id} className={styles['line']}>
            <span>
              {termsInWords(t, change.oldTerms)} → {termsInWords(t, change.newTerms)}{' '}
              {t('moveOut.money.from', { date: formatDate(change.validFrom) })} ·{' '}
              {t(`moveOut.priceReason.${change.reason}`)}
            </span>
            <span className={styles['facts']}>
              {change.decision === null ? (
                <StatusTag shape="clock">{t('moveOut.money.waiting')}</StatusTag>
              ) : (
                <StatusTag tone={change.decision === 'accepted' ? 'success' : 'neutral'}>
                  {t(`moveOut.priceDecision.${change.decision}`)}
                </StatusTag>
              )}
              {props.canChange && change.decision === null ? (
                <Button size="small" onPress={() => setDeciding(change)}>
                  {t('moveOut.act.decide')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {deciding ? (
        <DecidePriceDialog
          caseId={props.caseId}
          change={deciding}
          onClose={() => setDeciding(null)}
        />
      ) : null}
    </>
  );
}

function Negotiations({ placement }: { readonly placement: PlacementView }) {
  const { t } = useTranslation();
  const { negotiations, goalsMetSince, lacksMasteryGoal } = placement;
  return (
    <>
      <p>
        {goalsMetSince.length === 0
          ? t('moveOut.money.noneMet')
          : t('moveOut.money.metSince', { goals: goalsMetSince.join(', ') })}
        {lacksMasteryGoal ? ` · ${t('moveOut.money.lacksMastery')}` : null}
      </p>
      {negotiations.length === 0 ? (
        <p className={styles['soft']}>{t('moveOut.money.noNegotiation')}</p>
      ) : (
        <ul className={styles['lines']}>
          {negotiations.map((one) => (
            <li key={one.id} className={styles['line']}>
              <span>
                {formatDate(one.heldOn)} · {one.text}
                {one.result === null ? null : ` · ${one.result}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function termsInWords(t: TFunction, terms: PriceTerms | null): string {
  if (terms === null) return t('ui.notKnown');
  return terms.kind === 'hours'
    ? hoursAWeek(t, terms.hours)
    : `${formatKroner(terms.amount)} / ${t(`words.rateUnit.${terms.unit}`)}`;
}
