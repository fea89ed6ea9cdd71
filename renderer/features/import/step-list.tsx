import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import styles from './import.module.css';
import { steps, type ImportStep } from './import-work.ts';

/** Where one is. No way forward but through the steps, so these are no links. */
export function StepList({ current }: { readonly current: ImportStep }) {
  const { t } = useTranslation();
  const here = steps.indexOf(current);
  return (
    <ol className={styles['steps']} aria-label={t('importScreen.stepsLabel')}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={styles['step']}
          data-state={stateOf(place, here)}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className={styles['stepMark']} aria-hidden="true">
            {place < here ? <Check size={16} /> : place + 1}
          </span>
          {t(`importScreen.steps.${step}`)}
          {place < here ? (
            <span className="visually-hidden">{t('importScreen.stepDone')}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function stateOf(place: number, here: number): 'done' | 'current' | 'ahead' {
  if (place === here) return 'current';
  return place < here ? 'done' : 'ahead';
}
