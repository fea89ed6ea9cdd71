import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pencil } from 'lucide-react';
import { cases } from '#shared/contract/cases.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { StaleSave } from '../../lib/stale-save.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './cases.module.css';

interface WishesPanelProps {
  readonly view: CaseView;
  readonly canChange: boolean;
}

/** The citizen's own words stand first. */
export function WishesPanel({ view, canChange }: WishesPanelProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { citizenWishes } = view.case;
  return (
    <Panel
      title={t('cases.wishes.title')}
      actions={
        canChange && !editing ? (
          <Button kind="quiet" size="small" icon={<Pencil />} onPress={() => setEditing(true)}>
            {t(citizenWishes === null ? 'cases.wishes.write' : 'ui.edit')}
          </Button>
        ) : null
      }
    >
      {editing && canChange ? (
        <WishesForm view={view} onDone={() => setEditing(false)} />
      ) : citizenWishes === null ? (
        <p className={styles['soft']}>{t('cases.wishes.none')}</p>
      ) : (
        <p className={styles['words']}>{citizenWishes}</p>
      )}
    </Panel>
  );
}

function WishesForm({ view, onDone }: { readonly view: CaseView; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const save = useCommandEntry('cases.saveWishes');
  const form = useContractForm(cases.saveWishes.input, {
    caseId: view.case.id,
    version: view.case.version,
    citizenWishes: view.case.citizenWishes,
  });
  const draft = useDraft(`wishes:${view.case.id}`, form);
  const submit = useSubmit(form, async (input) => {
    await save.mutateAsync(input);
    draft.drop();
    onDone();
  });
  const labels = { citizenWishes: t('cases.wishes.title') };
  return (
    <form onSubmit={submit.onSubmit} noValidate>
      <Stack>
        <StaleSave
          form={form}
          submit={submit}
          labels={labels}
          describe={(_, value) => (typeof value === 'string' ? value : '')}
        />
        <DraftNotice draft={draft} />
        <FormErrors form={form} labels={labels} />
        {submit.error ? <ErrorPanel error={submit.error} /> : null}
        <FormField form={form} name="citizenWishes">
          {(field) => (
            <TextArea
              label={labels.citizenWishes}
              description={t('cases.wishes.help')}
              rows={6}
              {...field}
              emptyIsNull
              takesFocus
            />
          )}
        </FormField>
        <ButtonRow>
          <Button type="submit" kind="primary" isPending={submit.isPending}>
            {t('ui.save')}
          </Button>
          <Button onPress={onDone}>{t('ui.cancel')}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
