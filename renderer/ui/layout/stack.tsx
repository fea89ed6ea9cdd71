import type { ReactNode } from 'react';
import styles from './layout.module.css';

interface StackProps {
  readonly children: ReactNode;
  /** In steps of 4 px. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8;
}

/** One under the other with even space. */
export function Stack({ children, gap = 4 }: StackProps) {
  return (
    <div className={styles['stack']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Side by side, wrapping. */
export function Row({ children, gap = 3 }: StackProps) {
  return (
    <div className={styles['row']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Main column, and at the right (below when narrow) what is missing, next steps, print. */
export function WithAside({
  children,
  aside,
}: {
  readonly children: ReactNode;
  readonly aside: ReactNode;
}) {
  return (
    <div className={styles['withAside']}>
      <div className={styles['main']}>{children}</div>
      <aside className={styles['aside']}>{aside}</aside>
    </div>
  );
}
