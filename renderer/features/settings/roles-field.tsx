import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#shared/access/capabilities.ts';
import type { BoundField } from '../../lib/form.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';

export function RolesField(field: BoundField<Role[]>) {
  const { t } = useTranslation();
  const { name, value, onChange, onBlur, errorMessage } = field;
  return (
    <CheckboxGroup
      label={t('settings.user.roles')}
      description={t('settings.user.rolesText')}
      options={roles.map((role) => ({
        id: role,
        label: t(`words.role.${role}`),
        description: t(`settings.role.${role}`),
      }))}
      isRequired
      {...{ name, value, onChange, onBlur, errorMessage }}
    />
  );
}
