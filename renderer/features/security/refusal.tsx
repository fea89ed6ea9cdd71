import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/base/errors.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';

/** Why nobody was let in. Wrong name and wrong password read alike, and say nothing of which. */
export function Refusal({ error }: { readonly error: AppError | null }) {
  const { t } = useTranslation();
  if (error === null) return null;
  if (error.kind !== 'locked') return <ErrorPanel error={error} />;
  const title =
    error.code === 'wait'
      ? t('errors.locked.wait', { count: error.retryInSeconds ?? 0 })
      : t(`errors.locked.${error.code}`);
  return (
    <Banner tone="warning" title={title} announce>
      <p>{t('security.signIn.retry')}</p>
    </Banner>
  );
}
