import { useTranslation } from 'react-i18next';
import { civilDateOf } from '#shared/base/dates.ts';
import { formatDate, formatDateTime } from '#shared/base/format.ts';
import type { MinutesLine } from '#shared/domain/committee/minutes-view.ts';
import { correctionInWords } from '../../lib/correction-in-words.ts';
import { ActList } from '../../lib/summary-page/act-list.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { PersonOf } from './line-text.tsx';
import styles from './committee.module.css';

interface MinutesItemProps {
  readonly line: MinutesLine;
  /** null where nothing can be added. */
  readonly onAdd: (() => void) | null;
}

/** One decision as the minutes tell it, with what was added later. */
export function MinutesItem({ line, onAdd }: MinutesItemProps) {
  const { t } = useTranslation();
  const { decided, recused } = line;
  return (
    <li className={styles['line']}>
      <span className={styles['place']}>{line.place}.</span>
      <span className={styles['text']}>
        <span className={styles['who']}>
          <PersonOf line={line} />
          <span>{t(`agendaItem.kind.${line.kind}`)}</span>
          {decided === null ? null : (
            <StatusTag tone="success">
              {t(`committeePage.outcome.${decided.decision.outcome}`)}
            </StatusTag>
          )}
        </span>
        {recused.length === 0 ? null : (
          <span className={styles['written']}>
            {t('committeePage.box.recused', {
              who: recused.map(({ name, reason }) => `${name} (${reason})`).join(', '),
            })}
          </span>
        )}
        {decided === null ? (
          <span className={styles['soft']}>{t('minutes.notTold')}</span>
        ) : (
          <Decided decided={decided} />
        )}
      </span>
      {onAdd === null ? null : (
        <Button size="small" aria-label={t('minutes.addTo', { place: line.place })} onPress={onAdd}>
          {t('minutes.add')}
        </Button>
      )}
    </li>
  );
}

function Decided({ decided }: { readonly decided: NonNullable<MinutesLine['decided']> }) {
  const { t } = useTranslation();
  const { decision, decidedBy, responsible, granted, corrected, addenda } = decided;
  const facts = [
    decision.recommendedTo === null
      ? null
      : t('committeePage.box.recommendedTo', { to: decision.recommendedTo }),
    decision.validFrom === null
      ? null
      : t('minutes.validFrom', { date: formatDate(decision.validFrom) }),
    responsible === null
      ? null
      : t('minutes.responsible', { name: responsible.name ?? responsible.initials }),
    decision.deadlineOn === null
      ? null
      : t('meeting.deadline', { date: formatDate(decision.deadlineOn) }),
    decision.nextOn === null ? null : t('minutes.next', { date: formatDate(decision.nextOn) }),
  ].filter((fact) => fact !== null);
  return (
    <>
      <span className={styles['written']}>{decision.reason}</span>
      {decision.conditions === null ? null : (
        <span className={styles['written']}>
          {t('committeePage.box.conditions', { text: decision.conditions })}
        </span>
      )}
      <ActList acts={granted} validFrom={null} />
      {facts.length === 0 ? null : <span>{facts.join(' · ')}</span>}
      <span className={styles['soft']}>
        {t('committeePage.box.decidedBy', {
          by: decidedBy.name ?? decidedBy.initials,
          as: t(`committeePage.box.decidedAs.${decision.decidedAs}`),
          at: formatDateTime(decision.decidedAt),
        })}
      </span>
      {corrected.map((one) => (
        <span key={one.id} className={styles['written']}>
          {correctionInWords(t, one)}
        </span>
      ))}
      {addenda.map(({ id, text, addedBy, addedAt }) => (
        <span key={id} className={styles['written']}>
          {t('committeePage.list.addendum', {
            date: formatDate(civilDateOf(addedAt)),
            by: addedBy.name ?? addedBy.initials,
            text,
          })}
        </span>
      ))}
    </>
  );
}
