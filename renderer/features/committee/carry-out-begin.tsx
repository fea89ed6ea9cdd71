import { useTranslation } from 'react-i18next';
import type { CaseView } from '#shared/domain/cases/view.ts';
import type { ProposedHelp } from '#shared/domain/committee/item.ts';
import { useQueryEntry } from '../../lib/call.ts';
import { useCatalogue } from '../../lib/catalogue.ts';
import { FormField } from '../../lib/form.tsx';
import { TermField, TermsField } from '../../lib/term-fields.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { asksAboutPlace, type CarryOutForm } from './carry-out-form.ts';
import { BeginPlacement } from './carry-out-placement.tsx';

interface BeginProps {
  readonly form: CarryOutForm;
  readonly line: Extract<ProposedHelp, { act: 'begin' }>;
  /** Among the lines that begin help. */
  readonly row: number;
  readonly caseView: CaseView;
}

/** What the decision does not say of new help, asked as when it is registered by hand. */
export function BeginAnswers(props: BeginProps) {
  const { t } = useTranslation();
  const { form, row } = props;
  const at = `answers.begins.${row}` as const;
  return (
    <>
      <FormField form={form} name={`${at}.purpose`}>
        {(field) => <TextArea label={t('history.field.purpose')} rows={2} {...field} isRequired />}
      </FormField>
      <FormField form={form} name={`${at}.startedOn`}>
        {(field) => (
          <DateField
            label={t('history.field.startedOn')}
            description={t('decision.carryOut.startedOnHint')}
            width="medium"
            {...field}
          />
        )}
      </FormField>
      <Where {...props} />
      <FieldRow>
        <FormField form={form} name={`${at}.primaryTargetGroup`}>
          {(field) => (
            <TermField
              kind="target-group"
              label={t('history.field.primaryTargetGroup')}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name={`${at}.otherTargetGroups`}>
          {(field) => (
            <TermsField
              kind="target-group"
              label={t('history.field.otherTargetGroups')}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name={`${at}.services`}>
          {(field) => <TermsField kind="service" label={t('history.field.services')} {...field} />}
        </FormField>
      </FieldRow>
      <Placement {...props} />
    </>
  );
}

const NONE = 'none';

function Where({ form, line, row, caseView }: BeginProps) {
  const { t } = useTranslation();
  const found = useQueryEntry('cases.providers', null, { listensTo: ['catalogue'] });
  const providers = found.data ?? [];
  const isStay = useCatalogue()?.paragraphs.some(
    ({ key, isStay: is }) => is && key === line.paragraph,
  );
  const at = `answers.begins.${row}` as const;
  const [providerId, movesIn] = form.watch([`${at}.providerId`, `${at}.movesIn`]);
  const departments = providers.find(({ id }) => id === providerId)?.departments ?? [];
  const optional = (none: string, options: readonly { id: string; label: string }[]) => [
    { id: NONE, label: none },
    ...options,
  ];
  return (
    <>
      <FieldRow>
        <FormField form={form} name={`${at}.providerId`}>
          {(field) => (
            <Select
              label={t('history.field.providerId')}
              {...field}
              value={field.value ?? NONE}
              onChange={(id) => {
                field.onChange(id === NONE ? null : id);
                form.setValue(`${at}.departmentId`, null);
              }}
              options={optional(
                t('ui.notKnown'),
                providers.map(({ id, name }) => ({ id, label: name })),
              )}
            />
          )}
        </FormField>
        {departments.length === 0 ? null : (
          <FormField form={form} name={`${at}.departmentId`}>
            {(field) => (
              <Select
                label={t('history.field.departmentId')}
                {...field}
                value={field.value ?? NONE}
                onChange={(id) => field.onChange(id === NONE ? null : id)}
                options={optional(
                  t('decision.carryOut.noDepartment'),
                  departments.map(({ id, name }) => ({ id, label: name })),
                )}
              />
            )}
          </FormField>
        )}
      </FieldRow>
      {isStay ? (
        <FormField form={form} name={`${at}.movesIn`}>
          {(field) => (
            <Checkbox {...field} description={t('decision.carryOut.movesInHint')}>
              {t('decision.carryOut.movesIn')}
            </Checkbox>
          )}
        </FormField>
      ) : null}
      {movesIn || caseView.stays.length === 0 ? null : (
        <FormField form={form} name={`${at}.stayId`}>
          {(field) => (
            <Select
              label={t('decision.carryOut.stay')}
              {...field}
              value={field.value ?? NONE}
              onChange={(id) => field.onChange(id === NONE ? null : id)}
              options={optional(
                t('decision.carryOut.noStay'),
                caseView.stays.map(({ stay, paragraphDisplay, providerName }) => ({
                  id: stay.id,
                  label: [paragraphDisplay, providerName]
                    .filter((part) => part !== null)
                    .join(', '),
                })),
              )}
            />
          )}
        </FormField>
      )}
    </>
  );
}

function Placement({ form, line, row, caseView }: BeginProps) {
  const paragraphs = useCatalogue()?.paragraphs ?? [];
  const answer = form.watch(`answers.begins.${row}`);
  if (!asksAboutPlace(line, answer, caseView, paragraphs)) return null;
  const needsPlan = paragraphs.some((kind) => kind.key === line.paragraph && kind.needsMoveOutPlan);
  return <BeginPlacement form={form} row={row} needsPlan={needsPlan} />;
}
