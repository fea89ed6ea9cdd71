import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeSpent } from './time-spent.ts';
import styles from './meeting-view.module.css';

interface ItemTimerProps {
  readonly itemId: string;
  /** Seconds each item has been shown: coming back to one goes on from there. */
  readonly spent: TimeSpent;
}

/** Counts and never blocks. Not read aloud: it changes every second. */
export function ItemTimer({ itemId, spent }: ItemTimerProps) {
  const { t } = useTranslation();
  const [seconds, setSeconds] = useState(spent.get(itemId) ?? 0);
  useEffect(() => {
    const before = spent.get(itemId) ?? 0;
    const from = performance.now();
    const count = () => {
      const now = before + Math.floor((performance.now() - from) / 1000);
      spent.set(itemId, now);
      setSeconds(now);
    };
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [itemId, spent]);
  return (
    <span className={styles['timer']} role="timer" aria-label={t('meetingView.timer')}>
      {clockOf(seconds)}
    </span>
  );
}

function clockOf(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
