import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/base/errors.ts';
import { errorTitle } from '../../lib/error-text.ts';
import { Button } from '../actions/button.tsx';
import { Banner } from './banner.tsx';

export interface ErrorPanelProps {
  readonly error: AppError;
  readonly onRetry?: () => void;
}

/** In place of what could not be read or done: what happened, that nothing was lost, the way on. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  const text = errorTitle(t, error);
  return (
    <Banner
      tone={error.kind === 'unexpected' ? 'error' : 'warning'}
      title={text.title}
      announce
      actions={
        onRetry ? (
          <Button size="small" onPress={onRetry}>
            {t('ui.tryAgain')}
          </Button>
        ) : null
      }
    >
      <p>{text.wayOn}</p>
    </Banner>
  );
}
