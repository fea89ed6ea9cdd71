import { type ReactNode, useId } from 'react';
import styles from './layout.module.css';

export interface PanelProps {
  readonly title?: ReactNode;
  /** 2 under the page's h1, 3 inside another panel. */
  readonly level?: 2 | 3;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** 'plain' has no frame. */
  readonly look?: 'framed' | 'plain';
}

/** A named part of a page. */
export function Panel({ title, level = 2, help, actions, children, look = 'framed' }: PanelProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={styles['panel']}
      data-look={look}
      {...(title ? { 'aria-labelledby': id } : {})}
    >
      {title ? (
        <div className={styles['panelHead']}>
          <span className={styles['panelTitle']}>
            <Heading id={id}>{title}</Heading>
            {help}
          </span>
          {actions ? <div className={styles['actions']}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
