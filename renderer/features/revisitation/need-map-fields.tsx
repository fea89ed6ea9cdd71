import { useTranslation } from 'react-i18next';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';
import { FormField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';

type StepInput = InputOf<typeof revisitation.saveStep>;
type StepForm = UseFormReturn<StepInput, unknown, ParsedInputOf<typeof revisitation.saveStep>>;

/** Support and care before and now, and what each way on would give. */
export function NeedMapFields({ form }: { readonly form: StepForm }) {
  const { t } = useTranslation();
  const options = useFieldArray({ control: form.control, name: 'needMap.options' });
  const unit = form.watch('needMap.unit') === 'hours-a-week' ? t('revisitation.map.hours') : 'pct.';
  return (
    <>
      <FormField form={form} name="needMap.unit">
        {(field) => (
          <RadioGroup
            label={t('revisitation.map.unit')}
            orientation="horizontal"
            {...field}
            isRequired
            options={[
              { id: 'percent', label: t('revisitation.map.percent') },
              { id: 'hours-a-week', label: t('revisitation.map.hoursAWeek') },
            ]}
          />
        )}
      </FormField>
      {(['before', 'now'] as const).map((side) => (
        <FormSection key={side} title={t(`revisitation.map.${side}`)}>
          <FieldRow>
            {(['pedagogical', 'care'] as const).map((part) => (
              <FormField key={part} form={form} name={`needMap.${side}.${part}`}>
                {(field) => (
                  <NumberField
                    label={t(`revisitation.map.${part}`)}
                    unit={unit}
                    {...field}
                    isRequired
                  />
                )}
              </FormField>
            ))}
          </FieldRow>
        </FormSection>
      ))}
      <FormSection title={t('revisitation.map.options')}>
        {options.fields.map((one, place) => (
          <FieldRow key={one.id}>
            <FormField form={form} name={`needMap.options.${place}.name`}>
              {(field) => (
                <TextField label={t('revisitation.map.option', { n: place + 1 })} {...field} />
              )}
            </FormField>
            <FormField form={form} name={`needMap.options.${place}.gives`}>
              {(field) => <TextField label={t('revisitation.map.gives')} {...field} />}
            </FormField>
            <Button kind="quiet" onPress={() => options.remove(place)}>
              {t('revisitation.map.remove', { n: place + 1 })}
            </Button>
          </FieldRow>
        ))}
        <Button onPress={() => options.append({ name: '', gives: '' })}>
          {t('revisitation.map.add')}
        </Button>
      </FormSection>
    </>
  );
}
