import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { useCommandEntry, useQueryEntry } from '../lib/call.ts';
import { Button } from '../ui/actions/button.tsx';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { SavedAt } from '../ui/feedback/saved-at.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../ui/overlays/dialog.tsx';
import { useKeptNote } from './use-kept-note.ts';
import styles from './notes-page.module.css';

/** The notes of whoever leads the meeting, in a window of their own: the other one is on the wall. */
export function NotesPage({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation();
  const found = useQueryEntry('notes.read', { meetingId });
  return (
    <main className={styles['page']}>
      <h1>{t('notes.title')}</h1>
      {found.error ? <ErrorPanel error={found.error.appError} /> : null}
      {found.data ? (
        <Note
          meetingId={meetingId}
          heldOn={found.data.heldOn}
          text={found.data.note?.text ?? ''}
          savedAt={found.data.note?.savedAt ?? null}
        />
      ) : null}
    </main>
  );
}

interface NoteProps {
  readonly meetingId: string;
  readonly heldOn: string;
  readonly text: string;
  readonly savedAt: string | null;
}

function Note({ meetingId, heldOn, ...stored }: NoteProps) {
  const { t } = useTranslation();
  const kept = useKeptNote(meetingId, stored);
  const remove = useCommandEntry('notes.remove', { saves: false });
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <p>{t('notes.whose')}</p>
      {kept.error ? <ErrorPanel error={kept.error} /> : null}
      <TextArea
        label={t('notes.label', { date: formatDate(heldOn) })}
        rows={12}
        maxLength={100_000}
        takesFocus
        value={kept.text}
        onChange={kept.write}
      />
      <div className={styles['foot']}>
        <SavedAt at={kept.savedAt} />
        {kept.savedAt === null ? null : (
          <Button kind="quiet" onPress={() => setAsked(true)}>
            {t('notes.delete')}
          </Button>
        )}
      </div>
      <p className={styles['soft']}>{t('notes.lost')}</p>
      <ConfirmDialog
        title={t('notes.delete')}
        confirmLabel={t('notes.delete')}
        isOpen={isAsked}
        isDanger
        isPending={remove.isPending}
        onConfirm={() => {
          kept.stop();
          remove.mutate(
            { meetingId },
            {
              onSuccess: () => {
                kept.clear();
                setAsked(false);
              },
            },
          );
        }}
        onClose={() => setAsked(false)}
      >
        <p>{t('notes.deleteHint')}</p>
        {remove.error ? <ErrorPanel error={remove.error.appError} /> : null}
      </ConfirmDialog>
    </>
  );
}
