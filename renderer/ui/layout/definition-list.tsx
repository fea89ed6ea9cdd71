import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './layout.module.css';

export interface Definition {
  readonly term: string;
  /** Null or '' is shown as "ikke oplyst". */
  readonly value: ReactNode;
  readonly help?: ReactNode;
}

export interface DefinitionListProps {
  readonly items: readonly Definition[];
  readonly columns?: 1 | 2;
}

export function DefinitionList({ items, columns = 1 }: DefinitionListProps) {
  const { t } = useTranslation();
  return (
    <dl className={styles['definitions']} data-columns={columns}>
      {items.map((item) => (
        <div key={item.term} className={styles['definition']}>
          <dt>
            {item.term}
            {item.help}
          </dt>
          <dd>
            {item.value === null || item.value === undefined || item.value === '' ? (
              <span className={styles['notKnown']}>{t('ui.notKnown')}</span>
            ) : (
              item.value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
