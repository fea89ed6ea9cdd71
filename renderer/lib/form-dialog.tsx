import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../ui/actions/button.tsx';
import { Dialog } from '../ui/overlays/dialog.tsx';
import type { Draft } from './draft.tsx';
import { focusFirstField } from './focus.ts';
import styles from './form-dialog.module.css';
import type { Submit } from './submit.ts';

interface FormDialogProps {
  readonly title: string;
  readonly submit: Submit;
  readonly submitLabel?: string;
  readonly isDanger?: boolean;
  readonly size?: 'small' | 'medium' | 'large';
  /** Given: closing keeps what was typed, and says so. */
  readonly draft?: Draft;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. Closing by mistake would lose what was typed: only its own buttons close it. */
export function FormDialog(props: FormDialogProps) {
  const { t } = useTranslation();
  const { submit, draft, onClose } = props;
  const hasDraft = draft !== undefined && (draft.savedAt !== null || draft.restoredFrom !== null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Unless a field has taken the cursor itself: what one fills in is what one came for.
    if (!form.current?.contains(document.activeElement)) focusFirstField(form.current);
  }, []);
  const onSubmit = (event: FormEvent) => {
    // A dialog opened from a form is inside it to React: its submit must not become the outer form's.
    event.stopPropagation();
    submit.onSubmit(event);
  };
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={onClose}
      isDismissable={false}
      size={props.size ?? 'medium'}
    >
      <form ref={form} className={styles['form']} onSubmit={onSubmit} noValidate>
        {props.children}
        <ButtonRow>
          <Button
            type="submit"
            kind={props.isDanger ? 'danger' : 'primary'}
            isPending={submit.isPending}
          >
            {props.submitLabel ?? t('ui.save')}
          </Button>
          <Button onPress={onClose}>{t(hasDraft ? 'ui.closeKeepDraft' : 'ui.cancel')}</Button>
          {hasDraft ? (
            <Button
              kind="quiet"
              onPress={() => {
                draft.discard();
                onClose();
              }}
            >
              {t('ui.discardDraft')}
            </Button>
          ) : null}
        </ButtonRow>
      </form>
    </Dialog>
  );
}
