import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './import.module.css';
import { steps, type ImportStep } from './import-work.ts';

interface StepHeadingProps {
  readonly step: ImportStep;
  readonly children: ReactNode;
  /** False on the first step, which is met with the page. */
  readonly takesFocus?: boolean;
}

/** Takes focus when its step begins: the button that led here has gone. */
export function StepHeading({ step, children, takesFocus = true }: StepHeadingProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <p className={styles['stepNumber']}>
        {t('importScreen.step', { number: steps.indexOf(step) + 1, total: steps.length })}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </div>
  );
}
