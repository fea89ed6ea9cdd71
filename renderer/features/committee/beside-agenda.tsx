import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDate } from '#shared/base/format.ts';
import type { AcuteLine, CarryOutLine } from '#shared/domain/committee/agenda-view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { PersonOf } from './line-text.tsx';
import styles from './committee.module.css';

/** Acute grants since the last meeting: an item about each is one press away. */
export function AcutePanel({ lines }: { readonly lines: readonly AcuteLine[] }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const start = useCommandEntry('committee.startItem');
  const mayPropose = useMay('committee.propose');
  if (lines.length === 0) return null;
  const begin = ({ caseId, interventionId }: AcuteLine) =>
    start.mutate(
      { caseId, kind: 'acute-afterwards', source: { kind: 'intervention', id: interventionId } },
      { onSuccess: () => navigate(`/cases/${caseId}/committee`) },
    );
  return (
    <Panel title={t('meeting.acute')}>
      {start.error ? <ErrorPanel error={start.error.appError} /> : null}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.interventionId} className={styles['line']}>
            <span className={styles['text']}>
              <span className={styles['who']}>
                <PersonOf line={line} />
                <span>{line.paragraphDisplay}</span>
                {line.providerName === null ? null : <span>{line.providerName}</span>}
                <span className={styles['soft']}>
                  {t('meeting.grantedOn', { date: formatDate(line.grantedOn) })}
                </span>
              </span>
            </span>
            {mayPropose ? (
              <Button
                size="small"
                isPending={start.isPending}
                aria-label={t('meeting.makeItemNamed', { number: line.caseNumber })}
                onPress={() => begin(line)}
              >
                {t('meeting.makeItem')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The standing list: beside the meetings, and on every agenda's last page. */
export function CarryOutPanel({ lines }: { readonly lines: readonly CarryOutLine[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('meeting.toCarryOut')}>
      {lines.length === 0 ? <p className={styles['soft']}>{t('meeting.allCarriedOut')}</p> : null}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.decisionId} className={styles['line']}>
            <span className={styles['text']}>
              <span className={styles['who']}>
                <PersonOf line={line} />
                <span>{t(`agendaItem.kind.${line.kind}`)}</span>
                <span>{t(`committeePage.outcome.${line.outcome}`)}</span>
                <span className={styles['soft']}>
                  {t('meeting.decidedOn', { date: formatDate(line.decidedOn) })}
                </span>
                {line.responsible === null ? null : <span>{line.responsible.initials}</span>}
                {line.deadlineOn === null ? null : (
                  <StatusTag tone={line.isLate ? 'error' : 'neutral'}>
                    {t(line.isLate ? 'meeting.late' : 'meeting.deadline', {
                      date: formatDate(line.deadlineOn),
                    })}
                  </StatusTag>
                )}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
