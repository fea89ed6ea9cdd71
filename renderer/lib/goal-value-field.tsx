import type { RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hundredths, Scale } from '#shared/domain/goals/model.ts';
import { GAS_VALUES, gasStep, NOT_YET, YES } from '#shared/domain/goals/scale.ts';
import type { FieldProps } from '../ui/fields/field-parts.tsx';
import { NumberField } from '../ui/fields/number-field.tsx';
import { RadioGroup } from '../ui/fields/radio-group.tsx';
import type { Option } from '../ui/fields/select.tsx';
import { useQueryEntry } from './call.ts';
import { gasValue } from './goal-words.ts';

interface GoalValueFieldProps extends FieldProps {
  readonly scale: Scale;
  readonly value: Hundredths | null;
  readonly onChange: (value: Hundredths | null) => void;
  /** Offers "Ikke vurderet" beside the levels: null alone cannot tell it from nothing chosen yet. */
  readonly notAssessed?: {
    readonly chosen: boolean;
    readonly onChange: (chosen: boolean) => void;
  };
  readonly inputRef?: RefCallback<{ focus: () => void }>;
}

const NOT_ASSESSED = 'not-assessed';

/** A value on the goal's own scale: the five levels in words, yes or not yet, or a number with its unit. */
export function GoalValueField({ scale, notAssessed, ...field }: GoalValueFieldProps) {
  const { t } = useTranslation();
  const levels = useLevelOptions();
  switch (scale.kind) {
    case 'ffb-level':
      return <LevelField {...field} levels={levels} notAssessed={notAssessed} />;
    case 'yes-no':
      return (
        <Choice
          {...field}
          options={[
            { id: String(NOT_YET), label: t('goals.value.notYet') },
            { id: String(YES), label: t('words.yes') },
          ]}
        />
      );
    case 'count':
      return <NumberField {...field} unit={scale.unit} />;
    case 'percent':
      return <NumberField {...field} unit={t('goals.value.percent')} />;
    case 'gas':
      return (
        <Choice
          {...field}
          orientation="vertical"
          options={GAS_VALUES.map((value) => ({
            id: String(value),
            label: gasValue(value),
            description: gasStep(scale, value),
          }))}
        />
      );
  }
}

type ChoiceProps = Omit<GoalValueFieldProps, 'scale' | 'notAssessed'> & {
  readonly options: readonly Option[];
  readonly orientation?: 'vertical' | 'horizontal';
};

function Choice({ options, value, onChange, orientation, ...field }: ChoiceProps) {
  return (
    <RadioGroup
      {...field}
      width="full"
      orientation={orientation ?? 'horizontal'}
      options={options}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function LevelField({
  levels,
  notAssessed,
  value,
  onChange,
  ...field
}: Omit<GoalValueFieldProps, 'scale' | 'notAssessed'> & {
  readonly levels: readonly Option[];
  readonly notAssessed: GoalValueFieldProps['notAssessed'];
}) {
  const { t } = useTranslation();
  if (!notAssessed) {
    return <Choice {...field} options={levels} value={value} onChange={onChange} />;
  }
  return (
    <RadioGroup
      {...field}
      width="full"
      orientation="horizontal"
      options={[...levels, { id: NOT_ASSESSED, label: t('goals.value.notAssessed') }]}
      value={notAssessed.chosen ? NOT_ASSESSED : value === null ? null : String(value)}
      onChange={(chosen) => {
        notAssessed.onChange(chosen === NOT_ASSESSED);
        onChange(chosen === NOT_ASSESSED ? null : Number(chosen));
      }}
    />
  );
}

/** "2 – moderat": the catalogue's own words, less what they all say. */
function useLevelOptions(): readonly Option[] {
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  return (catalogue.data?.concepts ?? []).flatMap(({ kind, ordinal, term }) =>
    kind === 'functional-level' && ordinal !== null
      ? [
          {
            id: String(ordinal * 100),
            label: `${ordinal} – ${term.replace(/ nedsat funktionsevne$/u, '').toLowerCase()}`,
          },
        ]
      : [],
  );
}
