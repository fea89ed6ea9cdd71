import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

/** Holds the place of what is on its way. Answers come in milliseconds: it shows only after a moment. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <output className={styles['skeleton']} aria-label={t('ui.loading')} aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} aria-hidden="true" />
      ))}
    </output>
  );
}
