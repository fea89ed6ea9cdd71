import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Plus } from 'lucide-react';
import type { BoundField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { type Option, Select } from '../../ui/fields/select.tsx';
import styles from './cases.module.css';
import { useProviders } from './names.ts';
import { OptionField } from '../../lib/option-field.tsx';
import { ProviderDialog } from './provider-dialog.tsx';

interface ProviderFieldProps extends BoundField<string | null> {
  readonly label: string;
}

/** The provider, found by typing; one that is missing is made on the spot. */
export function ProviderField(field: ProviderFieldProps) {
  const { t } = useTranslation();
  const providers = useProviders();
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<Option | null>(null);
  const options = useMemo(() => {
    const known = providers.map(({ id, name }): Option => ({ id, label: name }));
    const isNew = created !== null && !known.some(({ id }) => id === created.id);
    return isNew ? [...known, created] : known;
  }, [providers, created]);
  return (
    <div className={styles['withButton']}>
      <OptionField options={options} {...field} />
      <Button icon={<Plus />} onPress={() => setCreating(true)}>
        {t('cases.provider.create')}
      </Button>
      {creating ? (
        <ProviderDialog
          onClose={() => setCreating(false)}
          onCreated={({ id, name }) => {
            setCreated({ id, label: name });
            field.onChange(id);
          }}
        />
      ) : null}
    </div>
  );
}

interface DepartmentFieldProps extends BoundField<string | null> {
  readonly label: string;
  readonly providerId: string | null;
}

const NONE = 'none';

/** Shown only where the chosen provider has departments. */
export function DepartmentField({ providerId, value, onChange, ...field }: DepartmentFieldProps) {
  const { t } = useTranslation();
  const departments = useProviders().find(({ id }) => id === providerId)?.departments ?? [];
  if (departments.length === 0) return null;
  return (
    <Select
      {...field}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
      options={[
        { id: NONE, label: t('cases.provider.noDepartment') },
        ...departments.map(({ id, name }) => ({ id, label: name })),
      ]}
    />
  );
}
