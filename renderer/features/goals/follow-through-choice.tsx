import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Consequence } from '#shared/domain/goals/model.ts';
import type { FieldProps } from '../../ui/fields/field-parts.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';

const LATER = 'later';

interface FollowThroughChoiceProps extends Omit<FieldProps, 'label'> {
  readonly value: Consequence | null;
  readonly onChange: (value: Consequence | null) => void;
  /** What was agreed beforehand; stands chosen when the question is asked. */
  readonly agreed: Consequence | null;
  readonly maybeLater?: boolean;
  readonly inputRef?: Ref<{ focus: () => void }>;
}

/** The five things that may follow once a goal is met. */
export function FollowThroughChoice(props: FollowThroughChoiceProps) {
  const { t } = useTranslation();
  const { value, onChange, agreed, maybeLater = false, ...field } = props;
  return (
    <RadioGroup
      label={t('goals.close.followThrough')}
      description={
        agreed === null
          ? undefined
          : t('goals.close.followThroughAgreed', { choice: t(`words.consequence.${agreed}`) })
      }
      options={[
        ...Consequence.options.map((id) => ({ id, label: t(`words.consequence.${id}`) })),
        ...(maybeLater
          ? [
              {
                id: LATER,
                label: t('goals.close.later'),
                description: t('goals.close.laterExplain'),
              } as const,
            ]
          : []),
      ]}
      value={value ?? (maybeLater ? LATER : null)}
      onChange={(chosen) => onChange(chosen === LATER ? null : chosen)}
      {...field}
    />
  );
}
