import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../actions/button.tsx';
import { RadioGroup } from '../fields/radio-group.tsx';
import { Dialog } from './dialog.tsx';
import styles from './conflict-dialog.module.css';

export type ConflictChoice = 'mine' | 'theirs';

export interface ConflictDialogField {
  readonly field: string;
  readonly label: string;
  /** As people read it; empty shows as "ikke udfyldt". */
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictDialogProps {
  readonly isOpen: boolean;
  readonly fields: readonly ConflictDialogField[];
  readonly savedBy: string;
  /** As people read it: "22.11.2026 kl. 14.32". */
  readonly savedAt: string;
  /** Stands under what happened. */
  readonly lead?: ReactNode;
  /** A button for what is neither: both shall stand. */
  readonly otherWay?: ReactNode;
  readonly isPending?: boolean;
  readonly onResolve: (choices: Readonly<Record<string, ConflictChoice>>) => void;
  /** Back to the form; everything typed still stands there. */
  readonly onClose: () => void;
}

/** Somebody saved in between: both values, field by field, and the person chooses. */
export function ConflictDialog(props: ConflictDialogProps) {
  if (!props.isOpen) return null;
  return <OpenConflictDialog {...props} />;
}

function OpenConflictDialog(props: ConflictDialogProps) {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({});
  const undecided = props.fields.filter((field) => choices[field.field] === undefined).length;
  const shown = (value: string) => (value === '' ? t('ui.notFilled') : value);
  return (
    <Dialog
      title={t('ui.conflict.title')}
      isOpen
      size="large"
      onClose={props.onClose}
      actions={
        <ButtonRow>
          <Button
            kind="primary"
            isPending={props.isPending ?? false}
            disabledReason={
              undecided > 0 ? t('ui.conflict.undecided', { count: undecided }) : undefined
            }
            onPress={() => props.onResolve(choices)}
          >
            {t('ui.conflict.save')}
          </Button>
          {props.otherWay}
          <Button onPress={props.onClose}>{t('ui.conflict.back')}</Button>
        </ButtonRow>
      }
    >
      <p>{t('ui.conflict.explain', { by: props.savedBy, at: props.savedAt })}</p>
      {props.lead}
      <ul className={styles['fields']}>
        {props.fields.map((field) => (
          <li key={field.field} className={styles['field']}>
            <RadioGroup<ConflictChoice>
              label={field.label}
              options={[
                { id: 'mine', label: t('ui.conflict.mine'), description: shown(field.mine) },
                {
                  id: 'theirs',
                  label: t('ui.conflict.theirs', { by: props.savedBy }),
                  description: shown(field.theirs),
                },
              ]}
              value={choices[field.field] ?? null}
              onChange={(choice) => setChoices({ ...choices, [field.field]: choice })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
