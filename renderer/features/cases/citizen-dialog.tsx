import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import type { Citizen } from '#shared/domain/cases/model.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormDialog } from '../../lib/form-dialog.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { below, CitizenCprField, CitizenFields, useCitizenLabels } from './citizen-fields.tsx';
import { useValueWords } from './value-words.ts';

interface CitizenDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

export function CitizenDialog({ view, onClose }: CitizenDialogProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  const labels = useCitizenLabels();
  const save = useCommandEntry('cases.saveCitizen');
  const form = useContractForm(cases.saveCitizen.input, {
    caseId: view.case.id,
    version: view.citizen.version,
    citizen: editable(view.citizen),
  });
  const draft = useDraft(`citizen:${view.case.id}:${view.citizen.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onClose();
  });
  return (
    <FormDialog
      title={t('cases.citizen.edit')}
      submit={submit}
      draft={draft}
      onClose={onClose}
      size="large"
    >
      <StaleSave
        form={form}
        submit={submit}
        prefix="citizen."
        labels={labels}
        describe={(field, value) => words('citizen', field, value)}
      />
      <DraftNotice draft={draft} />
      <FormErrors form={form} labels={below('citizen', labels)} />
      {submit.error ? <ErrorPanel error={submit.error} /> : null}
      <FormProvider {...form}>
        <CitizenCprField />
        <CitizenFields />
      </FormProvider>
    </FormDialog>
  );
}

function editable(citizen: Citizen) {
  const {
    id: _id,
    version: _version,
    diedOn: _diedOn,
    annulledAt: _annulledAt,
    annulledReason: _annulledReason,
    ...fields
  } = citizen;
  return fields;
}
