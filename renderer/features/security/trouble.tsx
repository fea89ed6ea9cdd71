import { useTranslation } from 'react-i18next';
import { formatDateTime } from '#shared/base/format.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useSession } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { EntryPage } from './entry-page.tsx';
import styles from './security.module.css';

/** The database does not open: what is wrong with it, that it was left alone, and the last good copy. */
export function Trouble() {
  const { t } = useTranslation();
  const { trouble } = useSession();
  const signOut = useCommandEntry('session.signOut', { saves: false });
  if (trouble === null) return null;
  return (
    <EntryPage
      title={t('security.trouble.title')}
      foot={
        <Button kind="quiet" onPress={() => signOut.mutate(null)}>
          {t('security.trouble.again')}
        </Button>
      }
    >
      <Banner tone="error" title={t(`security.trouble.${trouble.kind}`)} announce>
        <p>{t('security.trouble.nothingWritten')}</p>
      </Banner>
      {trouble.lastGoodCopy === null ? (
        <p>{t('security.trouble.noCopy')}</p>
      ) : (
        <section className={styles['form']} aria-labelledby="last-good-copy">
          <h2 id="last-good-copy">{t('security.trouble.copyTitle')}</h2>
          <p>{t('security.trouble.copyText', { at: formatDateTime(trouble.lastGoodCopy) })}</p>
          <CredentialsForm
            entry="session.openLastGoodCopy"
            submitLabel={t('security.trouble.open')}
          />
        </section>
      )}
    </EntryPage>
  );
}
