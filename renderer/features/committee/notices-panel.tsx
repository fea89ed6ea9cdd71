import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { Notice } from '#shared/domain/committee/decision.ts';
import { inShort } from '#shared/domain/committee/in-short.ts';
import type { NoticeView } from '#shared/domain/committee/task-view.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { NoticeDialog } from './notice-dialog.tsx';
import styles from './committee.module.css';

interface NoticesPanelProps {
  readonly notices: readonly NoticeView[];
  readonly mayWrite: boolean;
  /** The case is closed, and the citizen may complain all the same. */
  readonly mayBeComplained: boolean;
}

/** Each afgørelse on its way to the citizen, and the complaint that may follow, with the next deadline. */
export function NoticesPanel({ notices, mayWrite, mayBeComplained }: NoticesPanelProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Notice | null>(null);
  if (notices.length === 0) return null;
  return (
    <Panel title={t('decision.notice.title')}>
      {mayBeComplained ? <p className={styles['soft']}>{t('decision.notice.whenClosed')}</p> : null}
      <ul className={styles['lines']}>
        {notices.map((line) => (
          <li key={line.notice.id} className={styles['line']}>
            <span className={styles['text']}>
              <span className={styles['who']}>
                <strong>
                  {t('decision.notice.of', {
                    outcome: line.outcome ? t(`committeePage.outcome.${line.outcome}`) : '',
                    date: formatDate(line.notice.decidedOn),
                  })}
                </strong>
                {line.kind === null ? null : <span>{t(`agendaItem.kind.${line.kind}`)}</span>}
                <StepTag line={line} />
                <ReviewTag line={line} />
                {line.standing.isComplaintLate ? (
                  <StatusTag tone="warning">{t('decision.notice.complaintLate')}</StatusTag>
                ) : null}
              </span>
              <About line={line} />
              {mayBeComplained && isChanged(line) ? (
                <span>{t('decision.notice.reopenToChange')}</span>
              ) : null}
            </span>
            {mayWrite ? (
              <Button
                size="small"
                aria-label={t('decision.notice.writeNamed', {
                  date: formatDate(line.notice.decidedOn),
                  about: line.about === null ? '' : inShort(line.about),
                })}
                onPress={() => setOpen(line.notice)}
              >
                {t('decision.notice.write')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === null ? null : <NoticeDialog notice={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

/** Two may be decided alike on one day: the item tells them apart. */
function About({ line: { notice, itemId, about } }: { readonly line: NoticeView }) {
  const { t } = useTranslation();
  if (itemId === null) return null;
  return (
    <Link to={`/cases/${notice.caseId}/committee/${itemId}`}>
      {about === null ? t('decision.carryOut.theItem') : inShort(about)}
    </Link>
  );
}

/** What the review came to, with its day: "afsluttet" alone does not say whether the citizen was agreed with. */
function ReviewTag({ line: { notice } }: { readonly line: NoticeView }) {
  const { t } = useTranslation();
  const { reviewedOn, reviewResult } = notice;
  if (reviewedOn === null || reviewResult === null) return null;
  return (
    <StatusTag tone={reviewResult === 'kept' ? 'neutral' : 'warning'}>
      {t('decision.notice.reviewed', {
        date: formatDate(reviewedOn),
        result: t(`decision.notice.result.${reviewResult}`),
      })}
    </StatusTag>
  );
}

function isChanged({ notice: { reviewResult } }: NoticeView): boolean {
  return reviewResult === 'changed' || reviewResult === 'partly-changed';
}

function StepTag({ line: { standing } }: { readonly line: NoticeView }) {
  const { t } = useTranslation();
  const { step, dueOn, isOverdue } = standing;
  const date = dueOn === null ? '' : formatDate(dueOn);
  const isDone = step === 'final' || step === 'over';
  const tone = isOverdue ? 'error' : isDone ? 'success' : 'neutral';
  return (
    <StatusTag tone={tone}>
      {isOverdue
        ? t(`decision.notice.late.${step as 'to-send' | 'to-review' | 'to-forward'}`, { date })
        : t(`decision.notice.step.${step}`, { date })}
    </StatusTag>
  );
}
