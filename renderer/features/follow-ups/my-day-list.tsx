import { useTranslation } from 'react-i18next';
import type { MyDayCase, MyDayReason } from '#shared/domain/follow-ups/view.ts';
import { Link } from '../../ui/actions/link.tsx';
import { Badge, StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import styles from './follow-ups.module.css';
import { reasonDate, reasonPath } from './my-day-reason.ts';

interface MyDayListProps {
  readonly group: 'overdue' | 'today' | 'upcoming' | 'waiting';
  readonly cases: readonly MyDayCase[];
}

/** One line a case, worst first; what more there is of it unfolds. */
export function MyDayList({ group, cases }: MyDayListProps) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t(`followUps.myDay.${group}`)}
      help={
        cases.length === 0 ? undefined : (
          <Badge>{t('followUps.myDay.cases', { count: cases.length })}</Badge>
        )
      }
    >
      {cases.length === 0 ? (
        <p className={styles['soft']}>{t(`followUps.myDay.empty.${group}`)}</p>
      ) : (
        <ul className={styles['lines']}>
          {cases.map((one) => (
            <CaseLine key={one.caseId} line={one} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CaseLine({ line }: { readonly line: MyDayCase }) {
  const { t } = useTranslation();
  const [worst, ...rest] = line.reasons;
  return (
    <li className={styles['line']}>
      <div className={styles['lineHead']}>
        <span className={styles['who']}>
          <Link to={`/cases/${line.caseId}`}>{line.name}</Link>
          <span className={styles['soft']}>{line.caseNumber}</span>
          {line.covered ? <StatusTag>{t('followUps.myDay.covered')}</StatusTag> : null}
          {line.isProtected ? (
            <StatusTag tone="warning">{t('followUps.myDay.protected')}</StatusTag>
          ) : null}
        </span>
        {worst ? <Reason line={line} reason={worst} /> : null}
        {rest.length === 0 ? null : (
          <details className={styles['more']}>
            <summary>{t('followUps.myDay.more', { count: rest.length })}</summary>
            <ul>
              {rest.map((reason) => (
                <li key={reason.kind + reason.entityId}>
                  <Reason line={line} reason={reason} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

interface ReasonProps {
  readonly line: MyDayCase;
  readonly reason: MyDayReason;
}

function Reason({ line, reason }: ReasonProps) {
  const { t } = useTranslation();
  const date = reasonDate(t, reason);
  return (
    <span className={styles['reason']}>
      <Link to={reasonPath(line, reason)}>{t(`followUps.myDay.reason.${reason.kind}`)}</Link>
      {reason.label === '' ? null : <span>{reason.label}</span>}
      {date === null ? null : <span className={styles['soft']}>{date}</span>}
    </span>
  );
}
