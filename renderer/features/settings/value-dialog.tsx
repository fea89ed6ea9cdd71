import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatInteger } from '#shared/base/format.ts';
import { settings } from '#shared/contract/settings.ts';
import { SettingChange } from '#shared/domain/settings/setting-change.ts';
import { SETTING_RULES, type SettingKey } from '#shared/domain/settings/setting-rules.ts';
import { useCommandEntry, useQueryEntry } from '../../lib/call.ts';
import { ChangePreview } from '../../lib/change-preview.tsx';
import { useToday } from '../../lib/clock.ts';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { settingName } from './setting-words.ts';

interface ValueDialogProps {
  readonly settingKey: SettingKey;
  readonly value: number | boolean;
  readonly onClose: () => void;
}

/** A new value from a day on, with what it does to the follow-ups before it is saved. */
export function ValueDialog({ settingKey, value, onClose }: ValueDialogProps) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const change = useCommandEntry('settings.change');
  const rule = SETTING_RULES[settingKey];
  const form = useContractForm(settings.change.input, {
    key: settingKey,
    value,
    validFrom: today,
    reason: '',
  });
  const submit = useSubmit(form, async (input) => {
    await change.mutateAsync(input);
    onClose();
  });
  const labels = {
    value: t('settings.value.value'),
    validFrom: t('settings.value.validFrom'),
    reason: t('settings.value.reason'),
  };
  return (
    <FormDialog title={settingName(t, i18n, settingKey)} submit={submit} onClose={onClose}>
      <p>{t('settings.value.changeExplain')}</p>
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="value">
        {({ value: typed, ...field }) =>
          rule.unit === 'flag' ? (
            <RadioGroup<'yes' | 'no'>
              {...field}
              label={labels.value}
              orientation="horizontal"
              isRequired
              value={typed ? 'yes' : 'no'}
              onChange={(answer) => field.onChange(answer === 'yes')}
              options={[
                { id: 'yes', label: t('words.yes') },
                { id: 'no', label: t('words.no') },
              ]}
            />
          ) : (
            <NumberField
              {...field}
              label={labels.value}
              description={t('settings.value.range', {
                min: formatInteger(rule.min),
                max: formatInteger(rule.max),
              })}
              unit={t(`settings.unit.${rule.unit}`)}
              isRequired
              takesFocus
              isWhole
              value={typeof typed === 'number' ? typed : null}
            />
          )
        }
      </FormField>
      <FormField form={form} name="validFrom">
        {(field) => (
          <DateField
            label={labels.validFrom}
            description={t('settings.value.validFromHint')}
            isRequired
            {...field}
          />
        )}
      </FormField>
      <SettingPreview typed={useWatch({ control: form.control })} now={value} />
      <FormField form={form} name="reason">
        {(field) => <TextArea label={labels.reason} isRequired {...field} />}
      </FormField>
    </FormDialog>
  );
}

interface SettingPreviewProps {
  readonly typed: {
    readonly key?: unknown;
    readonly value?: unknown;
    readonly validFrom?: unknown;
  };
  readonly now: number | boolean;
}

function SettingPreview({ typed: { key, value, validFrom }, now }: SettingPreviewProps) {
  const change = SettingChange.safeParse({ key, value, validFrom });
  const isChange = change.success && change.data.value !== now;
  const preview = useQueryEntry(
    'settings.preview',
    change.success ? change.data : { key: 'security.idle-lock', value: 0, validFrom: '2026-01-01' },
    { enabled: isChange, keepPrevious: true },
  );
  return isChange && preview.data && !preview.error ? (
    <ChangePreview preview={preview.data} />
  ) : null;
}
