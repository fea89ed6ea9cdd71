import { useTranslation } from 'react-i18next';
import { Search } from 'lucide-react';
import { keysOf } from '../../lib/shortcuts.ts';
import styles from '../frame.module.css';
import { openOverlay } from '../overlay-state.ts';

/** Looks like the field it opens: one way in to everything that can be found. */
export function SearchDoor() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles['door']}
      aria-haspopup="dialog"
      onClick={() => openOverlay('palette')}
    >
      <Search size={18} aria-hidden="true" />
      <span className={styles['doorText']}>{t('app.palette.door')}</span>
      <kbd className={styles['doorKeys']}>{keysOf('find')}</kbd>
    </button>
  );
}
