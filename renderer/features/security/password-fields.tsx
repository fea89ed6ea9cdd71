import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface PasswordFieldsProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** The contract's name for the new password. */
  readonly name: 'password' | 'newPassword';
  readonly label: string;
  readonly repeatLabel: string;
}

/** A new password, and the same again, with the one piece of guidance that helps. */
export function PasswordFields<Input extends FieldValues, Output>({
  form,
  name,
  label,
  repeatLabel,
}: PasswordFieldsProps<Input, Output>) {
  const { t } = useTranslation();
  const field = (path: string, text: string, guidance: string | undefined) => (
    <FormField form={form} name={path as FieldPath<Input>}>
      {({ value, onChange, ...bound }) => (
        <TextField
          {...bound}
          value={value}
          onChange={(typed) => onChange(typed as FieldPathValue<Input, FieldPath<Input>>)}
          label={text}
          description={guidance}
          type="password"
          autoComplete="new-password"
          isRequired
        />
      )}
    </FormField>
  );
  return (
    <>
      {field(name, label, t('security.passwordGuidance'))}
      {field('passwordRepeat', repeatLabel, undefined)}
    </>
  );
}
