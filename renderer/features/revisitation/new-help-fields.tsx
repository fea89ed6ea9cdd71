import { useTranslation } from 'react-i18next';
import { useQueryEntry } from '../../lib/call.ts';
import { FormField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import type { CarryOutForm } from './carry-out-form.ts';
import { TermsFields } from './terms-fields.tsx';
import styles from './revisitation.module.css';

interface NewHelpFieldsProps {
  readonly form: CarryOutForm;
  readonly place: number;
  readonly onRemove: () => void;
}

const NONE = 'none';

/** Help that begins on the day the course is carried out. */
export function NewHelpFields({ form, place, onRemove }: NewHelpFieldsProps) {
  const { t } = useTranslation();
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  const providers = useQueryEntry('cases.providers', null, { listensTo: ['catalogue'] });
  const paragraphs = (catalogue.data?.paragraphs ?? []).filter(({ isHelp }) => isHelp);
  return (
    <section className={styles['block']} aria-label={t('revisitation.newHelp', { n: place + 1 })}>
      <FieldRow>
        <FormField form={form} name={`begins.${place}.paragraph`}>
          {(field) => (
            <Select
              label={t('history.field.paragraph')}
              {...field}
              isRequired
              options={paragraphs.map(({ key, display, name }) => ({
                id: key,
                label: display,
                description: name,
              }))}
            />
          )}
        </FormField>
        <FormField form={form} name={`begins.${place}.providerId`}>
          {(field) => (
            <Select
              label={t('history.field.providerId')}
              {...field}
              value={field.value ?? NONE}
              onChange={(id) => field.onChange(id === NONE ? null : id)}
              options={[
                { id: NONE, label: t('ui.notKnown') },
                ...(providers.data ?? []).map(({ id, name }) => ({ id, label: name })),
              ]}
            />
          )}
        </FormField>
      </FieldRow>
      <FormField form={form} name={`begins.${place}.purpose`}>
        {(field) => <TextArea label={t('history.field.purpose')} rows={2} {...field} isRequired />}
      </FormField>
      <TermsFields form={form} at={`begins.${place}`} />
      <div>
        <Button kind="quiet" onPress={onRemove}>
          {t('revisitation.removeHelp', { n: place + 1 })}
        </Button>
      </div>
    </section>
  );
}
