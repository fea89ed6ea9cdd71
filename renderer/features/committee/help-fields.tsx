import { useTranslation } from 'react-i18next';
import type { RateUnit } from '#shared/domain/cases/model.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';

const UNITS = ['day', 'hour', 'week', 'month'] as const satisfies readonly RateUnit[];
const NONE = 'none';

type Begins = Extract<ProposedHelp, { act: 'begin' }>;
type Changes = Extract<ProposedHelp, { act: 'change' }>;

interface LineFieldsProps<Line extends ProposedHelp> {
  readonly line: Line;
  /** The sentence for a field of the line: 'rate.amount'. */
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (line: ProposedHelp) => void;
}

/** Help that is to begin: what and where. */
export function BeginFields({ line, errorAt, onChange }: LineFieldsProps<Begins>) {
  const { t } = useTranslation();
  const catalogue = useQueryEntry('catalogue.current', null, {
    listensTo: ['catalogue', 'settings'],
  });
  const providers = useQueryEntry('cases.providers', null, { listensTo: ['catalogue'] });
  const paragraphs = (catalogue.data?.paragraphs ?? []).filter(({ isHelp }) => isHelp);
  return (
    <FieldRow>
      <Select
        label={t('history.field.paragraph')}
        isRequired
        value={line.paragraph === '' ? null : line.paragraph}
        onChange={(paragraph) => onChange({ ...line, paragraph })}
        errorMessage={errorAt('paragraph')}
        options={paragraphs.map(({ key, display, name }) => ({
          id: key,
          label: display,
          description: name,
        }))}
      />
      <Select
        label={t('history.field.providerId')}
        value={line.providerId ?? NONE}
        onChange={(id) => onChange({ ...line, providerId: id === NONE ? null : id })}
        errorMessage={errorAt('providerId')}
        options={[
          { id: NONE, label: t('ui.notKnown') },
          ...(providers.data ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
      />
    </FieldRow>
  );
}

/** A rate and hours from the day; each only where it is ticked: what is not known is not 0. */
export function TermsFields({ line, errorAt, onChange }: LineFieldsProps<Begins | Changes>) {
  const { t } = useTranslation();
  const { rate, hours } = line;
  // A number that is not written yet is null: the schema says so before it is saved.
  const blank = null as never;
  return (
    <>
      <Checkbox
        value={rate !== null}
        onChange={(on) => onChange({ ...line, rate: on ? { amount: blank, unit: 'day' } : null })}
      >
        {t('agendaItem.help.newRate')}
      </Checkbox>
      {rate === null ? null : (
        <FieldRow>
          <NumberField
            label={t('history.field.amount')}
            unit="kr."
            isMoney
            isRequired
            value={rate.amount}
            onChange={(amount) => onChange({ ...line, rate: { ...rate, amount: amount ?? blank } })}
            errorMessage={errorAt('rate.amount')}
          />
          <Select
            label={t('history.field.unit')}
            width="short"
            value={rate.unit}
            onChange={(unit) => onChange({ ...line, rate: { ...rate, unit } })}
            options={UNITS.map((id) => ({ id, label: t(`words.rateUnit.${id}`) }))}
          />
        </FieldRow>
      )}
      <Checkbox
        value={hours !== null}
        onChange={(on) =>
          onChange({ ...line, hours: on ? { supportHours: blank, transportHours: 0 } : null })
        }
      >
        {t('agendaItem.help.newHours')}
      </Checkbox>
      {hours === null ? null : (
        <FieldRow>
          {(['supportHours', 'transportHours'] as const).map((kind) => (
            <NumberField
              key={kind}
              label={t(`history.field.${kind}`)}
              isRequired
              value={hours[kind]}
              onChange={(value) =>
                onChange({ ...line, hours: { ...hours, [kind]: value ?? blank } })
              }
              errorMessage={errorAt(`hours.${kind}`)}
            />
          ))}
        </FieldRow>
      )}
    </>
  );
}
