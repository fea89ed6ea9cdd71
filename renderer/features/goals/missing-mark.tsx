import { useTranslation } from 'react-i18next';
import styles from './goals.module.css';

interface MissingMarkProps {
  readonly missing: ReadonlySet<string>;
  readonly field: string;
}

/** Beside the label of what an active goal needs and does not have yet. */
export function MissingMark({ missing, field }: MissingMarkProps) {
  const { t } = useTranslation();
  return missing.has(field) ? (
    <span className={styles['mark']}>{t('goals.form.missingMark')}</span>
  ) : null;
}
