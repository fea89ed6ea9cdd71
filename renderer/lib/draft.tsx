import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { Instant } from '#shared/base/dates.ts';
import { formatDateTime } from '#shared/base/format.ts';
import { Button } from '../ui/actions/button.tsx';
import { Banner } from '../ui/feedback/banner.tsx';
import { SavedAt } from '../ui/feedback/saved-at.tsx';
import { call } from './call.ts';

const PAUSE_MS = 400;

/** What each open form has typed and not yet sent. */
const unsent = new Set<() => void>();

/** Sends every draft at once: before the desk is locked, after which nothing is taken in. */
export function flushDrafts(): void {
  for (const send of unsent) send();
}

export interface Draft {
  /** When the draft was last on disk in this sitting. */
  readonly savedAt: Instant | null;
  /** When the draft that was found at opening had been written; null when there was none. */
  readonly restoredFrom: Instant | null;
  /** After the real save. */
  readonly drop: () => void;
  /** On the person's word: back to what is saved. */
  readonly discard: () => void;
}

/**
 * Keeps what is being typed, in the encrypted database, and gives it back when the form is opened again.
 * A draft is never shown as finished work. `key` is 'goal:<id>': ids only. It must not change while mounted.
 */
export function useDraft<Input extends FieldValues, Output>(
  key: string,
  form: UseFormReturn<Input, unknown, Output>,
): Draft {
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<Instant | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What a person types before the draft has been found outlives it. */
  const typed = useRef(false);
  const pending = useRef<(() => void) | null>(null);

  useEffect(() => {
    const send = () => pending.current?.();
    unsent.add(send);
    return () => void unsent.delete(send);
  }, []);

  useEffect(() => {
    let current = true;
    const restore = async () => {
      const found = await call.drafts.load({ key });
      if (!current || !found.ok || found.value === null || typed.current) return;
      form.reset(JSON.parse(found.value.content) as DefaultValues<Input>, {
        keepDefaultValues: true,
      });
      setRestoredFrom(found.value.savedAt);
    };
    void restore();
    return () => {
      current = false;
    };
  }, [key, form]);

  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values, type }) => {
        // Only what a person typed: a reset or a restored draft is already kept.
        if (type !== 'change') return;
        typed.current = true;
        clearTimeout(timer.current);
        const save = async () => {
          pending.current = null;
          const kept = await call.drafts.save({ key, content: JSON.stringify(values) });
          if (kept.ok) setSavedAt(kept.value.savedAt);
        };
        pending.current = () => void save();
        timer.current = setTimeout(() => pending.current?.(), PAUSE_MS);
      },
    });
    return () => {
      stop();
      clearTimeout(timer.current);
      pending.current?.();
      pending.current = null;
    };
  }, [key, form]);

  const drop = () => {
    clearTimeout(timer.current);
    pending.current = null;
    setSavedAt(null);
    setRestoredFrom(null);
    void call.drafts.discard({ key });
  };
  const discard = () => {
    drop();
    form.reset();
  };
  return { savedAt, restoredFrom, drop, discard };
}

/** Says that a draft was found, and when this one was last kept. Stands at the top of the form. */
export function DraftNotice({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  return (
    <>
      {draft.restoredFrom ? (
        <Banner
          tone="information"
          actions={
            <Button size="small" onPress={draft.discard}>
              {t('ui.discardDraft')}
            </Button>
          }
        >
          <p>{t('ui.draftRestored', { at: formatDateTime(draft.restoredFrom) })}</p>
        </Banner>
      ) : null}
      <SavedAt at={draft.savedAt} isDraft />
    </>
  );
}
