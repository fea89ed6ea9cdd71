import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Printer } from 'lucide-react';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { EntryPage } from './entry-page.tsx';
import { forgetRecoveryKey, isLastGroup, keyGroups, useRecoveryKey } from './recovery-key-store.ts';
import styles from './security.module.css';

/** Shown once. Printed by the window itself, so that it passes through no file of ours. */
export function RecoveryKeyPage() {
  const { t } = useTranslation();
  const recoveryKey = useRecoveryKey((state) => state.recoveryKey) ?? '';
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (isLastGroup(recoveryKey, typed)) forgetRecoveryKey();
    else setIsWrong(true);
  };
  return (
    <EntryPage title={t('security.recoveryKey.title')} lead={t('security.recoveryKey.lead')} isWide>
      <Banner tone="warning">
        <p>{t('security.recoveryKey.why')}</p>
      </Banner>
      <KeyGroups recoveryKey={recoveryKey} />
      <ButtonRow>
        <Button icon={<Printer />} onPress={() => window.print()}>
          {t('security.recoveryKey.print')}
        </Button>
      </ButtonRow>
      <form className={styles['form']} onSubmit={confirm} noValidate>
        <TextField
          label={t('security.recoveryKey.confirmLabel')}
          description={t('security.recoveryKey.confirmText')}
          errorMessage={isWrong ? t('security.recoveryKey.confirmWrong') : undefined}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setIsWrong(false);
          }}
          width="medium"
          isRequired
        />
        <ButtonRow>
          <Button type="submit" kind="primary">
            {t('security.recoveryKey.confirm')}
          </Button>
        </ButtonRow>
      </form>
      <div className={styles['onPaper']} aria-hidden="true">
        <h1>{t('security.recoveryKey.printTitle')}</h1>
        <p>{t('security.recoveryKey.printText')}</p>
        <KeyGroups recoveryKey={recoveryKey} />
      </div>
    </EntryPage>
  );
}

function KeyGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['key']} aria-label={t('security.recoveryKey.key')}>
      {keyGroups(recoveryKey).map((group, place) => (
        // Two groups may be alike; their place is what tells them apart.
        <span key={place}>{group}</span>
      ))}
    </fieldset>
  );
}
