import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { Button, ButtonRow } from '../actions/button.tsx';
import { TextArea } from '../fields/text-area.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot; the primary one first. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** False where closing by mistake would lose something: only its own buttons close it. */
  readonly isDismissable?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
}

/** Focus goes in, stays in, and returns to where it was. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation();
  const dismissable = props.isDismissable ?? true;
  return (
    <ModalOverlay
      className={styles['veil']}
      isOpen={props.isOpen}
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={styles['modal']} data-size={props.size ?? 'medium'}>
        <AriaDialog className={styles['dialog']} role={props.role ?? 'dialog'} data-modal>
          <header className={styles['head']}>
            <Heading slot="title" className={styles['title']}>
              {props.title}
            </Heading>
            {dismissable ? (
              <Button
                kind="quiet"
                size="small"
                icon={<X />}
                aria-label={t('ui.close')}
                onPress={props.onClose}
              >
                {null}
              </Button>
            ) : null}
          </header>
          <div className={styles['body']}>{props.children}</div>
          {props.actions ? <footer className={styles['foot']}>{props.actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Says the act, never "OK": "Slet borgerens oplysninger". */
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Only where something leaves the building or cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      role="alertdialog"
      actions={
        <ButtonRow>
          <Button
            kind={props.isDanger ? 'danger' : 'primary'}
            isPending={props.isPending ?? false}
            onPress={props.onConfirm}
          >
            {props.confirmLabel}
          </Button>
          <Button onPress={props.onClose}>{t('ui.back')}</Button>
        </ButtonRow>
      }
    >
      {props.children}
    </Dialog>
  );
}

export interface ReasonDialogProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly reasonLabel?: string;
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Where history needs a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  if (!props.isOpen) return null;
  return <OpenReasonDialog {...props} />;
}

function OpenReasonDialog(props: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim() === '';
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      size="small"
      actions={
        <ButtonRow>
          <Button
            kind={props.isDanger ? 'danger' : 'primary'}
            isPending={props.isPending ?? false}
            onPress={() => {
              setAsked(true);
              if (reason.trim() !== '') props.onConfirm(reason.trim());
            }}
          >
            {props.confirmLabel}
          </Button>
          <Button onPress={props.onClose}>{t('ui.back')}</Button>
        </ButtonRow>
      }
    >
      {props.children}
      <TextArea
        label={props.reasonLabel ?? t('ui.reason')}
        value={reason}
        onChange={setReason}
        isRequired
        takesFocus
        maxLength={2000}
        errorMessage={missing ? t('ui.reasonMissing') : undefined}
      />
    </Dialog>
  );
}
