import { useTranslation } from 'react-i18next';
import { type FreeChoice as Choice, ServiceLevel } from '#shared/domain/committee/item.ts';
import { FormField } from '../../lib/form.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { type ItemFormReturn, nestedError } from './item-form-values.ts';

interface ItemFormChecksProps {
  readonly form: ItemFormReturn;
  /** Only where a botilbud is asked for or goes on. */
  readonly asksHousing: boolean;
}

const BLANK_CHOICE = {
  visitedOffer: '',
  visitedYearly: null,
  chosenOffer: '',
  chosenYearly: null,
};

/** Service level, housing and free choice: what is only asked where it applies stays away elsewhere. */
export function ItemFormChecks({ form, asksHousing }: ItemFormChecksProps) {
  const { t } = useTranslation();
  const level = form.watch('fields.serviceLevel');
  const housing = form.watch('fields.housingIsMainReason');
  return (
    <FormSection title={t('agendaItem.form.checks')}>
      <FormField form={form} name="fields.serviceLevel">
        {(field) => (
          <RadioGroup
            label={t('agendaItem.form.serviceLevel')}
            orientation="horizontal"
            options={ServiceLevel.options.map((id) => ({
              id,
              label: t(`agendaItem.serviceLevel.${id}`),
            }))}
            {...field}
          />
        )}
      </FormField>
      {level === 'above' || level === 'below' ? (
        <FormField form={form} name="fields.serviceLevelReason">
          {(field) => (
            <TextArea
              label={t('agendaItem.form.serviceLevelReason')}
              rows={2}
              emptyIsNull
              {...field}
            />
          )}
        </FormField>
      ) : null}
      {asksHousing ? (
        <FormField form={form} name="fields.housingIsMainReason">
          {({ value, onChange, ...field }) => (
            <RadioGroup
              label={t('agendaItem.form.housing')}
              orientation="horizontal"
              options={[
                { id: 'yes', label: t('words.yes') },
                { id: 'no', label: t('words.no') },
              ]}
              value={value === null ? null : value ? 'yes' : 'no'}
              onChange={(id) => onChange(id === 'yes')}
              {...field}
            />
          )}
        </FormField>
      ) : null}
      {asksHousing && housing === true ? (
        <FormField form={form} name="fields.housingReason">
          {(field) => (
            <TextArea label={t('agendaItem.form.housingReason')} rows={2} emptyIsNull {...field} />
          )}
        </FormField>
      ) : null}
      <FreeChoice form={form} />
    </FormSection>
  );
}

/** One value: unticked, nothing of it is left behind. */
function FreeChoice({ form }: { readonly form: ItemFormReturn }) {
  const { t } = useTranslation();
  return (
    <FormField form={form} name="fields.freeChoice">
      {(field) => (
        <FreeChoiceFields
          choice={field.value}
          errorAt={(path) => nestedError(t, form, `fields.freeChoice.${path}`)}
          onChange={field.onChange}
        />
      )}
    </FormField>
  );
}

interface FreeChoiceFieldsProps {
  readonly choice: Choice | null;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (choice: Choice | null) => void;
}

function FreeChoiceFields({ choice, errorAt, onChange }: FreeChoiceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox value={choice !== null} onChange={(on) => onChange(on ? BLANK_CHOICE : null)}>
        {t('agendaItem.form.freeChoice')}
      </Checkbox>
      {choice === null
        ? null
        : (['visited', 'chosen'] as const).map((which) => (
            <FieldRow key={which}>
              <TextField
                label={t(`agendaItem.form.${which}Offer`)}
                isRequired
                value={choice[`${which}Offer`]}
                onChange={(name) => onChange({ ...choice, [`${which}Offer`]: name })}
                errorMessage={errorAt(`${which}Offer`)}
              />
              <NumberField
                label={t(`agendaItem.form.${which}Yearly`)}
                unit="kr."
                isMoney
                value={choice[`${which}Yearly`]}
                onChange={(amount) => onChange({ ...choice, [`${which}Yearly`]: amount })}
                errorMessage={errorAt(`${which}Yearly`)}
              />
            </FieldRow>
          ))}
    </>
  );
}
