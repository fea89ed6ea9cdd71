import { type Control, type UseFormReturn, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Plus, Trash2 } from 'lucide-react';
import type { cases } from '#shared/contract/cases.ts';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import { FormField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { FieldRow, FormSection } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { LevelField } from './level-field.tsx';
import { TermField } from '../../lib/term-fields.tsx';
import styles from './cases.module.css';

type NeedInput = InputOf<typeof cases.recordNeed>;
export type NeedForm = UseFormReturn<NeedInput, unknown, ParsedInputOf<typeof cases.recordNeed>>;

/** What the citizen can in each theme, and who says so: the same theme may be said by several. */
export function ThemeLevelsField({ form }: { readonly form: NeedForm }) {
  const { t } = useTranslation();
  const control: Control<NeedInput, unknown, ParsedInputOf<typeof cases.recordNeed>> = form.control;
  const rows = useFieldArray({ control, name: 'need.themeLevels' });
  return (
    <FormSection title={t('cases.need.themes')} description={t('cases.need.themesHelp')}>
      {rows.fields.map((row, place) => (
        <ThemeRow key={row.id} form={form} place={place} onRemove={() => rows.remove(place)} />
      ))}
      <div>
        <Button
          icon={<Plus />}
          onPress={() =>
            rows.append({ theme: '', functionalLevel: null, source: 'caseworker', text: null })
          }
        >
          {t('cases.need.addTheme')}
        </Button>
      </div>
    </FormSection>
  );
}

interface ThemeRowProps {
  readonly form: NeedForm;
  readonly place: number;
  readonly onRemove: () => void;
}

function ThemeRow({ form, place, onRemove }: ThemeRowProps) {
  const { t } = useTranslation();
  const number = place + 1;
  return (
    <fieldset className={styles['row']} aria-label={t('cases.need.themeRow', { number })}>
      <FieldRow>
        <FormField form={form} name={`need.themeLevels.${place}.theme`}>
          {(field) => (
            <TermField kind="theme" label={t('cases.need.theme')} {...field} isRequired />
          )}
        </FormField>
        <FormField form={form} name={`need.themeLevels.${place}.functionalLevel`}>
          {(field) => (
            <LevelField
              kind="functional-level"
              label={t('cases.need.level')}
              help={<HelpTerm term="functional-level" />}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name={`need.themeLevels.${place}.source`}>
          {(field) => (
            <Select
              label={t('cases.need.source')}
              width="short"
              {...field}
              options={(['citizen', 'caseworker', 'others'] as const).map((id) => ({
                id,
                label: t(`words.needSource.${id}`),
              }))}
            />
          )}
        </FormField>
      </FieldRow>
      <div className={styles['rowEnd']}>
        <FormField form={form} name={`need.themeLevels.${place}.text`}>
          {(field) => <TextField label={t('cases.need.themeText')} {...field} emptyIsNull />}
        </FormField>
        <Button
          kind="quiet"
          size="small"
          icon={<Trash2 />}
          aria-label={t('cases.need.removeTheme', { number })}
          onPress={onRemove}
        >
          {null}
        </Button>
      </div>
    </fieldset>
  );
}
