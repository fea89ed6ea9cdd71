import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../lib/form.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';

interface PasswordFieldsProps<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly label: string;
  readonly repeatLabel: string;
}

/** The two fields of `passwordTwice`, with the one piece of guidance that helps. */
export function PasswordFields<
  Input extends FieldValues & { password: string; passwordRepeat: string },
  Output,
>({ form, label, repeatLabel }: PasswordFieldsProps<Input, Output>) {
  const { t } = useTranslation();
  const field = (
    name: 'password' | 'passwordRepeat',
    text: string,
    guidance: string | undefined,
  ) => (
    <FormField form={form} name={name as FieldPath<Input>}>
      {({ value, onChange, ...bound }) => (
        <TextField
          {...bound}
          value={value}
          onChange={(typed) => onChange(typed as PathValue<Input, FieldPath<Input>>)}
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
      {field('password', label, t('security.passwordGuidance'))}
      {field('passwordRepeat', repeatLabel, undefined)}
    </>
  );
}
