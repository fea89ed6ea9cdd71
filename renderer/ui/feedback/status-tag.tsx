import type { ReactNode } from 'react';
import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleX,
  Clock,
  Info,
  Minus,
  TrendingDown,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';
import type { Tone } from './banner.tsx';
import styles from './status-tag.module.css';

const shapes = {
  dot: Circle,
  check: CircleCheck,
  draft: CircleDashed,
  pause: CirclePause,
  stop: CircleX,
  clock: Clock,
  warning: TriangleAlert,
  alert: CircleAlert,
  information: Info,
  same: Minus,
  better: TrendingUp,
  worse: TrendingDown,
} as const;

export type StatusShape = keyof typeof shapes;

const shapeOfTone = {
  neutral: 'dot',
  information: 'information',
  success: 'check',
  warning: 'warning',
  error: 'alert',
} as const satisfies Record<Tone, StatusShape>;

export interface StatusTagProps {
  /** The word: it must say the status on its own. */
  readonly children: ReactNode;
  readonly tone?: Tone;
  /** Tells states of one tone apart without colour. Default: the tone's own. */
  readonly shape?: StatusShape;
}

/** A status: word first, then shape, then colour. */
export function StatusTag({ children, tone = 'neutral', shape }: StatusTagProps) {
  const Icon = shapes[shape ?? shapeOfTone[tone]];
  return (
    <span className={styles['tag']} data-tone={tone}>
      <Icon size={14} aria-hidden="true" />
      {children}
    </span>
  );
}

/** A count or a short fact beside a word; carries no status. */
export function Badge({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <span className={styles['badge']}>
      {children}
      {label ? <span className="visually-hidden"> {label}</span> : null}
    </span>
  );
}
