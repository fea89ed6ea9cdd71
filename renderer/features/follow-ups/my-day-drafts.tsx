import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import { isLeftBehind } from '#shared/domain/follow-ups/left-behind.ts';
import type { MyDay } from '#shared/domain/follow-ups/view.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { StatusTag } from '../../ui/feedback/status-tag.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { ConfirmDialog } from '../../ui/overlays/dialog.tsx';
import { type DraftKind, draftPlace } from './draft-places.ts';
import styles from './follow-ups.module.css';

interface MyDayDraftsProps {
  readonly day: MyDay;
  /** Keeping or discarding a draft touches no topic. */
  readonly onDiscarded: () => void;
}

interface Placed {
  readonly key: string;
  readonly savedAt: string;
  readonly kind: DraftKind;
  readonly caseId: string | null;
  readonly path: string;
}

/** What was left half-done. Never shown as finished anywhere else, and never lost without a word. */
export function MyDayDrafts({ day, onDiscarded }: MyDayDraftsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Placed | null>(null);
  const onLines = halfDoneOn(day);
  const drafts = day.drafts
    .filter(({ key, savedAt }) => !onLines.includes(key) || isLeftBehind(savedAt, day.today))
    .map((draft): Placed => ({ ...draft, ...draftPlace(draft.key) }));
  const nameOf = useCaseNames(day, drafts.length > 0);
  if (drafts.length === 0) return null;
  return (
    <Panel title={t('followUps.myDay.drafts')}>
      <ul className={styles['lines']}>
        {drafts.map((draft) => (
          <li key={draft.key} className={styles['line']}>
            <span className={styles['reason']}>
              <Link to={draft.path}>{t(`followUps.myDay.draftKind.${draft.kind}`)}</Link>
              {draft.caseId === null ? null : (
                <span>{nameOf(draft.caseId) ?? t('followUps.myDay.someCase')}</span>
              )}
              <span className={styles['soft']}>
                {t('followUps.myDay.draftFrom', { at: formatDateTime(draft.savedAt) })}
              </span>
              {isLeftBehind(draft.savedAt, day.today) ? (
                <>
                  <StatusTag tone="warning" shape="clock">
                    {t('followUps.myDay.leftBehind')}
                  </StatusTag>
                  <Button size="small" kind="quiet" onPress={() => setAsked(draft)}>
                    {t('ui.discardDraft')}
                  </Button>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <DiscardDialog
        asked={asked}
        onClose={() => setAsked(null)}
        onDiscarded={() => {
          setAsked(null);
          onDiscarded();
        }}
      />
    </Panel>
  );
}

interface DiscardDialogProps {
  readonly asked: Placed | null;
  readonly onClose: () => void;
  readonly onDiscarded: () => void;
}

/** A draft that is discarded is gone: what was never saved is in no history. */
function DiscardDialog({ asked, onClose, onDiscarded }: DiscardDialogProps) {
  const { t } = useTranslation();
  const discard = useCommandEntry('drafts.discard', { saves: false });
  return (
    <ConfirmDialog
      title={t('ui.discardDraft')}
      confirmLabel={t('ui.discardDraft')}
      isDanger
      isOpen={asked !== null}
      isPending={discard.isPending}
      onConfirm={() => {
        if (asked) discard.mutate({ key: asked.key }, { onSuccess: onDiscarded });
      }}
      onClose={onClose}
    >
      <p>{t('followUps.myDay.discardExplain')}</p>
      {discard.error ? <ErrorPanel error={discard.error.appError} /> : null}
    </ConfirmDialog>
  );
}

/** A half-done follow-up stands on the line of its case: it is not said twice. */
function halfDoneOn(day: MyDay): readonly string[] {
  return [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting].flatMap((line) =>
    line.reasons.some(({ kind }) => kind === 'follow-up-half-done')
      ? [`follow-up:${line.caseId}`]
      : [],
  );
}

/** Min dag names the cases on it; a draft may be of a case that has nothing else today. */
function useCaseNames(day: MyDay, wanted: boolean): (caseId: string) => string | undefined {
  const mine = useQueryEntry(
    'cases.list',
    {
      scope: 'mine',
      status: 'open',
      teamId: null,
      employeeId: null,
      providerId: null,
      paragraph: null,
      followUp: null,
      text: '',
    },
    { enabled: wanted, listensTo: ['cases'] },
  );
  const onMyDay = [...day.overdue, ...day.dueToday, ...day.upcoming, ...day.waiting];
  return (caseId) =>
    [...onMyDay, ...(mine.data?.rows ?? [])].find((one) => one.caseId === caseId)?.name;
}
