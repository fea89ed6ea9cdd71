import { useTranslation } from 'react-i18next';
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { Button } from '../actions/button.tsx';
import styles from './progress.module.css';

export interface ProgressBarProps {
  /** What is being done: "Indlæser rækker". */
  readonly label: string;
  readonly done: number;
  /** Null: how much there is, is not known yet. */
  readonly total: number | null;
  readonly onCancel?: () => void;
  readonly isCancelling?: boolean;
}

export function ProgressBar({ label, done, total, onCancel, isCancelling }: ProgressBarProps) {
  const { t, i18n } = useTranslation();
  const count = new Intl.NumberFormat(i18n.language);
  const counted = total === null && done === 0 ? '' : count.format(done);
  const far =
    total === null
      ? counted
      : t('ui.doneOf', { done: count.format(done), total: count.format(total) });
  return (
    <div className={styles['progress']}>
      <AriaProgressBar
        className={styles['bar']}
        value={done}
        maxValue={total ?? 100}
        isIndeterminate={total === null}
        valueLabel={far}
      >
        {({ percentage }) => (
          <>
            <div className={styles['head']}>
              <Label>{label}</Label>
              <span>{far}</span>
            </div>
            <div className={styles['track']}>
              <div
                className={styles['fill']}
                data-unknown={total === null || undefined}
                style={{ width: `${percentage ?? 30}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button size="small" isPending={isCancelling ?? false} onPress={onCancel}>
          {t('ui.cancelWork')}
        </Button>
      ) : null}
    </div>
  );
}
