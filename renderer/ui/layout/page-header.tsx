import type { ReactNode } from 'react';
import { Breadcrumb, type BreadcrumbStep } from './breadcrumb.tsx';
import styles from './layout.module.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  readonly steps?: readonly BreadcrumbStep[];
  /** A line under the title: what this page is, or who the case is about. */
  readonly lead?: ReactNode;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one h1 of a screen. */
export function PageHeader({ title, steps, lead, tags, actions }: PageHeaderProps) {
  return (
    <header className={styles['pageHeader']}>
      {steps ? <Breadcrumb steps={steps} /> : null}
      <div className={styles['pageHeaderRow']}>
        <div className={styles['pageTitle']}>
          <h1>{title}</h1>
          {tags}
        </div>
        {actions ? <div className={styles['actions']}>{actions}</div> : null}
      </div>
      {lead ? <div className={styles['lead']}>{lead}</div> : null}
    </header>
  );
}
