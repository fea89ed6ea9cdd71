import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleAlert } from 'lucide-react';
import styles from './error-summary.module.css';

export interface ErrorSummaryItem {
  readonly key: string;
  /** The field's label and what is wrong: "Måldato: Skriv en dato". */
  readonly message: string;
  /** Moves focus to the field. Absent where the fault is nobody's field. */
  readonly onSelect?: (() => void) | undefined;
}

export interface ErrorSummaryProps {
  readonly items: readonly ErrorSummaryItem[];
  /** Changes at each attempt to save: the summary then takes focus, so that it is read aloud. One single fault
   * sends focus straight to its field, which says what is wrong itself. */
  readonly attempt: number;
}

/** What must be mended before it can be saved, with a way to each field. Draws nothing when nothing is wrong. */
export function ErrorSummary({ items, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const wrong = items.length > 0;

  const goOn = useEffectEvent(() => {
    const [only, ...others] = items;
    // Enter saves as it is pressed and chooses as it is let go: a choice left in focus would be made unasked.
    const isOnChoice = document.activeElement?.matches('[type="radio"], [type="checkbox"]');
    if (only?.onSelect && others.length === 0 && !isOnChoice) only.onSelect();
    else box.current?.focus();
  });
  useEffect(() => {
    if (wrong && attempt > 0) goOn();
  }, [attempt, wrong]);

  if (!wrong) return null;
  return (
    <section
      ref={box}
      className={styles['summary']}
      tabIndex={-1}
      aria-label={t('ui.errorSummary', { count: items.length })}
    >
      <p className={styles['title']}>
        <CircleAlert size={20} aria-hidden="true" />
        {t('ui.errorSummary', { count: items.length })}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            {item.onSelect ? (
              <button type="button" className={styles['link']} onClick={item.onSelect}>
                {item.message}
              </button>
            ) : (
              item.message
            )}
          </li>
        ))}
      </ul>
      <p className={styles['calm']}>{t('ui.nothingLost')}</p>
    </section>
  );
}
