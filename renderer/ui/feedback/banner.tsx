import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import styles from './banner.module.css';

export type Tone = 'information' | 'success' | 'warning' | 'error' | 'neutral';

export const toneIcons = {
  information: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
  neutral: Info,
} as const satisfies Record<Tone, typeof Info>;

export interface BannerProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons or links: the way on. */
  readonly actions?: ReactNode;
  /** Read aloud when it appears. For what happens after the page was drawn. */
  readonly announce?: boolean;
}

/** A message that stays: what is so, and what to do about it. */
export function Banner({ tone = 'information', title, children, actions, announce }: BannerProps) {
  const Icon = toneIcons[tone];
  return (
    <div className={styles['banner']} data-tone={tone} role={announce ? 'alert' : undefined}>
      <Icon className={styles['icon']} size={20} aria-hidden="true" />
      <div className={styles['text']}>
        {title ? <p className={styles['title']}>{title}</p> : null}
        {children}
      </div>
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  );
}
