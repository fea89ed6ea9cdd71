import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Submit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import styles from './settings.module.css';

interface FormDialogProps {
  readonly title: string;
  readonly submit: Submit;
  readonly submitLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog. Closing by mistake would lose what was typed: only its own buttons close it. */
export function FormDialog({ title, submit, submitLabel, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} isOpen onClose={onClose} isDismissable={false}>
      <form className={styles['form']} onSubmit={submit.onSubmit} noValidate>
        {children}
        <ButtonRow>
          <Button type="submit" kind="primary" isPending={submit.isPending}>
            {submitLabel ?? t('ui.save')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
