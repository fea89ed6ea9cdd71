import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import { offerUndo } from '../../lib/annul.tsx';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { FieldRow } from '../../ui/layout/form-section.tsx';
import { HelpTerm } from '../../ui/overlays/help-term.tsx';
import { LevelField } from './level-field.tsx';
import { ThemeLevelsField } from './theme-levels-field.tsx';

interface NeedDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** A new assessment; the earlier ones stay. */
export function NeedDialog({ caseId, onClose }: NeedDialogProps) {
  const { t } = useTranslation();
  const record = useCommandEntry('cases.recordNeed');
  const form = useContractForm(cases.recordNeed.input, {
    caseId,
    need: { assessedOn: useToday(), text: '', supportNeedLevel: null, themeLevels: [] },
  });
  const draft = useDraft(`need:${caseId}`, form);
  const submit = useSubmit(form, async (input) => {
    const saved = await record.mutateAsync(input);
    draft.drop();
    onClose();
    offerUndo(t, t('cases.need.saved'), { caseId, kind: 'need', ...saved });
  });
  const labels = {
    'need.assessedOn': t('cases.need.assessedOn'),
    'need.text': t('cases.need.text'),
    'need.supportNeedLevel': t('cases.need.supportNeedLevel'),
    'need.themeLevels.theme': t('cases.need.theme'),
  };
  return (
    <FormDialog
      title={t('cases.need.record')}
      submit={submit}
      draft={draft}
      onClose={onClose}
      size="large"
    >
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="need.text">
        {(field) => (
          <TextArea
            label={labels['need.text']}
            description={t('cases.need.textHelp')}
            rows={6}
            {...field}
            isRequired
            takesFocus
          />
        )}
      </FormField>
      <FieldRow>
        <FormField form={form} name="need.supportNeedLevel">
          {(field) => (
            <LevelField
              kind="support-need-level"
              label={labels['need.supportNeedLevel']}
              help={<HelpTerm term="support-need-level" />}
              {...field}
            />
          )}
        </FormField>
        <FormField form={form} name="need.assessedOn">
          {(field) => <DateField label={labels['need.assessedOn']} {...field} isRequired />}
        </FormField>
      </FieldRow>
      <ThemeLevelsField form={form} />
    </FormDialog>
  );
}
