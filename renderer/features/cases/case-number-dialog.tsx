import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useUser } from '../../lib/session.ts';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useValueWords } from './value-words.ts';
import { useTeamOptions } from './team-options.ts';

interface CaseNumberDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Case number and team. A case that leaves one's teams is afterwards opened with a reason. */
export function CaseNumberDialog({ view, onClose }: CaseNumberDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const save = useCommandEntry('cases.saveCase');
  const own = useUser().teams;
  const teams = useTeamOptions(view.header);
  const form = useContractForm(cases.saveCase.input, {
    caseId: view.case.id,
    version: view.case.version,
    caseNumber: view.case.caseNumber,
    teamId: view.case.teamId,
  });
  const draft = useDraft(`case-number:${view.case.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
  });
  const labels = { caseNumber: t('history.field.caseNumber'), teamId: t('history.field.teamId') };
  const teamId = form.watch('teamId');
  const leaves = teamId !== view.case.teamId && !own.some(({ id }) => id === teamId);
  return (
    <FormDialog
      title={t('cases.actions.number')}
      submit={submit}
      draft={draft}
      onClose={onClose}
      size="small"
    >
      <StaleSave
        form={form}
        submit={submit}
        labels={labels}
        describe={(field, value) => words('case_file', field, value)}
      />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={labels} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormField form={form} name="caseNumber">
        {(field) => (
          <TextField label={labels.caseNumber} width="medium" {...field} isRequired takesFocus />
        )}
      </FormField>
      <FormField form={form} name="teamId">
        {(field) => <Select label={labels.teamId} {...field} isRequired options={teams} />}
      </FormField>
      {leaves ? (
        <Banner tone="warning" announce>
          {t('cases.number.leaves')}
        </Banner>
      ) : null}
    </FormDialog>
  );
}
