import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import type { Instant } from '#shared/base/dates.ts';
import { formatTime } from '#shared/base/format.ts';
import styles from './saved-at.module.css';

interface SavedAtProps {
  /** When the backend said it was on disk; null draws nothing. */
  readonly at: Instant | null;
  readonly isDraft?: boolean;
}

/** "Gemt kl. 14.32", or "Kladde gemt kl. 14.32". */
export function SavedAt({ at, isDraft = false }: SavedAtProps) {
  const { t } = useTranslation();
  return (
    <output className={styles['saved']}>
      {at ? (
        <>
          {isDraft ? null : <Check size={16} aria-hidden="true" />}
          {t(isDraft ? 'ui.draftSavedAt' : 'ui.savedAt', { time: formatTime(at) })}
        </>
      ) : null}
    </output>
  );
}
