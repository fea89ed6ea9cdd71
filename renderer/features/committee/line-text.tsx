import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { AgendaLine, LinePerson } from '#shared/domain/committee/agenda-view.ts';
import { inShort } from '#shared/domain/committee/in-short.ts';
import { missingWord } from '../../lib/summary-page/missing-words.ts';
import { Link } from '../../ui/actions/link.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import styles from './committee.module.css';

/** Who a line is about; a way to the case where it may be opened. */
export function PersonOf({ line }: { readonly line: LinePerson }) {
  const { t } = useTranslation();
  if (!line.mayOpen) return <strong>{`${line.initials} · ${line.caseNumber}`}</strong>;
  return (
    <strong>
      <Link to={`/cases/${line.caseId}/committee`}>{`${line.name} · ${line.caseNumber}`}</Link>
      {line.isProtected ? ` · ${t('meeting.protected')}` : null}
    </strong>
  );
}

/** One item in words: who, what is asked, whether it is ready, what it goes on from. */
export function LineText({ line }: { readonly line: AgendaLine }) {
  const { t } = useTranslation();
  const { carriedFrom, missing, outcome } = line;
  return (
    <span className={styles['text']}>
      <span className={styles['who']}>
        <PersonOf line={line} />
        <span>{t(`agendaItem.kind.${line.kind}`)}</span>
        <span className={styles['soft']}>
          {t('meeting.proposedBy', { initials: line.proposedBy.initials })}
        </span>
        {outcome === null ? null : (
          <StatusTag tone="success">{t(`committeePage.outcome.${outcome}`)}</StatusTag>
        )}
        {outcome === null && missing !== null && missing.length > 0 ? (
          <StatusTag tone="warning">{t('meeting.notReady')}</StatusTag>
        ) : null}
      </span>
      {line.question === null ? null : (
        <span className={styles['said']}>{inShort(line.question)}</span>
      )}
      {outcome === null && missing !== null && missing.length > 0 ? (
        <span className={styles['soft']}>
          {t('meeting.lacks', { what: missing.map((one) => missingWord(t, one)).join(' · ') })}
        </span>
      ) : null}
      {carriedFrom === null ? null : (
        <span className={styles['soft']}>
          {t('meeting.carriedFrom', {
            date: carriedFrom.heldOn === null ? '–' : formatDate(carriedFrom.heldOn),
            outcome:
              carriedFrom.outcome === null ? '' : t(`committeePage.outcome.${carriedFrom.outcome}`),
          })}
        </span>
      )}
    </span>
  );
}
