import { useTranslation } from 'react-i18next';
import type { FieldPath, FieldPathValue } from 'react-hook-form';
import type { RateUnit } from '#shared/domain/cases/model.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import type { HelpPlace } from './help-lines.tsx';
import type { ItemFormInput, ItemFormReturn } from './item-form-values.ts';

const UNITS = ['day', 'hour', 'week', 'month'] as const satisfies readonly RateUnit[];
const NONE = 'none';

interface LineProps {
  readonly form: ItemFormReturn;
  readonly at: HelpPlace;
  readonly place: number;
}

/** Help that is to begin: what and where. */
export function BeginFields({ form, at, place }: LineProps) {
  const { t } = useTranslation();
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  const providers = useQueryEntry('cases.providers', null, { listensTo: ['catalogue'] });
  const paragraphs = (catalogue.data?.paragraphs ?? []).filter(({ isHelp }) => isHelp);
  return (
    <FieldRow>
      <FormField form={form} name={`${at}.${place}.paragraph`}>
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
      <FormField form={form} name={`${at}.${place}.providerId`}>
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
  );
}

/** A rate and hours from the day; each only where it is ticked: what is not known is not 0. */
export function TermsFields({ form, at, place }: LineProps) {
  const { t } = useTranslation();
  const ratePath = `${at}.${place}.rate` as const;
  const hoursPath = `${at}.${place}.hours` as const;
  const rate = form.watch(ratePath) as object | null | undefined;
  const hours = form.watch(hoursPath) as object | null | undefined;
  const put = (path: FieldPath<ItemFormInput>, value: unknown) =>
    form.setValue(path, value as FieldPathValue<ItemFormInput, FieldPath<ItemFormInput>>, {
      shouldDirty: true,
    });
  return (
    <>
      <Checkbox
        value={Boolean(rate)}
        onChange={(on) => put(ratePath, on ? { amount: null, unit: 'day' } : null)}
      >
        {t('agendaItem.help.newRate')}
      </Checkbox>
      {rate ? (
        <FieldRow>
          <FormField form={form} name={`${ratePath}.amount`}>
            {(field) => (
              <NumberField
                label={t('history.field.amount')}
                unit="kr."
                isMoney
                {...field}
                isRequired
              />
            )}
          </FormField>
          <FormField form={form} name={`${ratePath}.unit`}>
            {(field) => (
              <Select
                label={t('history.field.unit')}
                width="short"
                {...field}
                options={UNITS.map((id) => ({ id, label: t(`words.rateUnit.${id}`) }))}
              />
            )}
          </FormField>
        </FieldRow>
      ) : null}
      <Checkbox
        value={Boolean(hours)}
        onChange={(on) => put(hoursPath, on ? { supportHours: null, transportHours: 0 } : null)}
      >
        {t('agendaItem.help.newHours')}
      </Checkbox>
      {hours ? (
        <FieldRow>
          <FormField form={form} name={`${hoursPath}.supportHours`}>
            {(field) => (
              <NumberField label={t('history.field.supportHours')} {...field} isRequired />
            )}
          </FormField>
          <FormField form={form} name={`${hoursPath}.transportHours`}>
            {(field) => (
              <NumberField label={t('history.field.transportHours')} {...field} isRequired />
            )}
          </FormField>
        </FieldRow>
      ) : null}
    </>
  );
}
