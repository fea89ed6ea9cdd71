import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { danishCompare, searchKey } from '#shared/base/danish-text.ts';
import type { CatalogueConcept } from '#shared/domain/catalogue/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { FormField } from '../../lib/form.tsx';
import { Button } from '../../ui/actions/button.tsx';
import { ComboBox } from '../../ui/fields/combo-box.tsx';
import type { Option } from '../../ui/fields/select.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { GoalFormReturn } from './goal-form-values.ts';
import styles from './goal-form.module.css';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { MissingMark } from './missing-mark.tsx';

interface GoalFormThemesProps {
  readonly form: GoalFormReturn;
  readonly caseView: CaseView;
  readonly concepts: readonly CatalogueConcept[];
  readonly missing: ReadonlySet<string>;
}

/** One primary theme under Aktivitet og deltagelse, and any others it touches. */
export function GoalFormThemes({ form, caseView, concepts, missing }: GoalFormThemesProps) {
  const { t } = useTranslation();
  const search = useCallback(
    (text: string) => Promise.resolve(themesMatching(concepts, text)),
    [concepts],
  );
  const termOf = (code: string | null) => concepts.find((one) => one.code === code)?.term ?? '';
  const secondary = form.watch('fields.secondaryThemes');
  return (
    <>
      <FormField form={form} name="fields.theme">
        {({ value, onChange, ...field }) => (
          <ComboBox
            label={t('goals.form.theme')}
            description={t('goals.form.themeHint')}
            help={
              <>
                <HelpTerm term="theme" />
                <MissingMark missing={missing} field="theme" />
              </>
            }
            search={search}
            value={value}
            valueLabel={termOf(value)}
            onChange={(theme) => {
              if (theme !== null) suggestBaseline(form, caseView, theme);
              onChange(theme);
            }}
            {...field}
          />
        )}
      </FormField>
      <Stack gap={2}>
        <FormField form={form} name="fields.secondaryThemes">
          {({ value, onChange, ...field }) => (
            <ComboBox
              key={secondary.length}
              label={t('goals.form.addSecondary')}
              search={search}
              value={null}
              onChange={(theme) => {
                if (theme !== null && !value.includes(theme)) onChange([...value, theme]);
              }}
              {...field}
            />
          )}
        </FormField>
        {secondary.length === 0 ? null : (
          <ul className={styles['chosen']} aria-label={t('goals.form.secondaryThemes')}>
            {secondary.map((code) => (
              <li key={code}>
                {termOf(code)}
                <Button
                  kind="quiet"
                  size="small"
                  icon={<X />}
                  aria-label={t('goals.form.removeTheme', { theme: termOf(code) })}
                  onPress={() =>
                    form.setValue(
                      'fields.secondaryThemes',
                      secondary.filter((one) => one !== code),
                    )
                  }
                >
                  {null}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </>
  );
}

/** Found by the theme's own words or its group's; listed group by group. */
function themesMatching(concepts: readonly CatalogueConcept[], text: string): readonly Option[] {
  const wanted = searchKey(text);
  const groupOf = (code: string | null) => concepts.find((one) => one.code === code)?.term ?? '';
  return concepts
    .filter(({ kind, selectable }) => kind === 'theme' && selectable)
    .map(({ code, term, parentCode }) => ({
      id: code,
      label: term,
      description: groupOf(parentCode),
    }))
    .filter((one) => searchKey(`${one.label} ${one.description}`).includes(wanted))
    .toSorted(
      (a, b) => danishCompare(a.description, b.description) || danishCompare(a.label, b.label),
    );
}

/** The theme's latest assessed level is where the citizen is: the baseline, until somebody says otherwise. */
function suggestBaseline(form: GoalFormReturn, caseView: CaseView, theme: string): void {
  const { scale, baselineValue } = form.getValues('fields');
  if (scale?.kind !== 'ffb-level' || baselineValue !== null) return;
  for (const need of caseView.needs) {
    const level = need.themeLevels.find((one) => one.theme === theme)?.functionalLevel ?? null;
    if (level === null) continue;
    form.setValue('fields.baselineValue', level * 100);
    form.setValue('fields.baselineDate', need.assessedOn);
    return;
  }
}
