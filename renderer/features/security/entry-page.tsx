import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

interface EntryPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Ways to other pages, under the form. */
  readonly foot?: ReactNode;
  readonly isWide?: boolean;
}

/** The frame of every page before the program itself. */
export function EntryPage({ title, lead, children, foot, isWide }: EntryPageProps) {
  const { t } = useTranslation();
  return (
    <main className={styles['page']} data-wide={isWide || undefined}>
      <p className={styles['brand']}>{t('app.name')}</p>
      <div className={styles['card']}>
        <h1>{title}</h1>
        {lead ? <div className={styles['lead']}>{lead}</div> : null}
        {children}
      </div>
      {foot ? <div className={styles['foot']}>{foot}</div> : null}
    </main>
  );
}
