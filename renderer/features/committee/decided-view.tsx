import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatWholeKroner } from '#shared/base/format.ts';
import type { DecisionOnItem, DecisionView } from '#shared/domain/committee/decision-view.ts';
import { fieldsOf } from '#shared/domain/committee/outcome-fields.ts';
import { ActList } from '../../lib/summary-page/act-list.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { type Definition, DefinitionList } from '../../ui/layout/definition-list.tsx';
import styles from './meeting-view.module.css';

interface DecidedViewProps {
  readonly decided: DecisionOnItem;
  readonly current: DecisionView;
  /** null where it cannot be corrected any more, or not by who is here. */
  readonly onCorrect: (() => void) | null;
  readonly takesFocus: boolean;
}

/** The decision as it is on disk: what, why, by whom and when. */
export function DecidedView({ decided, current, onCorrect, takesFocus }: DecidedViewProps) {
  const { t } = useTranslation();
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const { decision, decidedBy, granted } = current;
  const { outcome } = decision;
  const by = decidedBy.name ?? decidedBy.initials;
  return (
    <>
      <p ref={first} tabIndex={-1} className={styles['outcome']}>
        {outcome === 'recommended-upwards' && decision.recommendedTo !== null
          ? t('committeePage.box.recommendedTo', { to: decision.recommendedTo })
          : t(`committeePage.outcome.${outcome}`)}
      </p>
      <p className={styles['written']}>{decision.reason}</p>
      {decision.conditions === null ? null : (
        <p className={styles['written']}>
          {t('committeePage.box.conditions', { text: decision.conditions })}
        </p>
      )}
      <ActList acts={granted} validFrom={null} />
      <DefinitionList items={useFacts(current)} />
      <p className={styles['soft']}>
        {t('committeePage.box.decidedBy', {
          by,
          as: t(`committeePage.box.decidedAs.${decision.decidedAs}`),
          at: formatDateTime(decision.decidedAt),
        })}
      </p>
      {decided.corrected.length === 0 ? null : (
        <p className={styles['soft']}>
          {t('meetingView.corrected', { count: decided.corrected.length })}
        </p>
      )}
      {decided.addenda.map((one) => (
        <p key={one.id} className={styles['written']}>
          {t('committeePage.list.addendum', {
            date: formatDate(one.addedAt.slice(0, 10)),
            by: one.addedBy.name ?? one.addedBy.initials,
            text: one.text,
          })}
        </p>
      ))}
      {onCorrect === null ? null : (
        <div>
          <Button onPress={onCorrect}>{t('meetingView.correct')}</Button>
        </div>
      )}
    </>
  );
}

/** Only what the outcome has. */
function useFacts({ decision, responsible }: DecisionView): readonly Definition[] {
  const { t } = useTranslation();
  const has = fieldsOf(decision.outcome);
  const date = (on: string | null) => on && formatDate(on);
  return [
    ...(has.validFrom
      ? [{ term: t('committeePage.box.validFrom'), value: date(decision.validFrom) }]
      : []),
    ...(has.responsibleId
      ? [
          {
            term: t('committeePage.box.responsible'),
            value: responsible && (responsible.name ?? responsible.initials),
          },
        ]
      : []),
    ...(has.deadlineOn
      ? [{ term: t('committeePage.box.deadline'), value: date(decision.deadlineOn) }]
      : []),
    ...(decision.nextOn === null
      ? []
      : [{ term: t('committeePage.box.next'), value: date(decision.nextOn) }]),
    ...(decision.grantedYearly === null
      ? []
      : [
          {
            term: t('committeePage.box.yearly'),
            value: formatWholeKroner(decision.grantedYearly),
          },
        ]),
  ];
}
