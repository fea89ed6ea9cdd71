import { useTranslation } from 'react-i18next';
import { cases } from '#shared/contract/cases.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { FormField, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

interface OutsideTeamProps {
  readonly caseId: string;
  readonly onOpened: () => void;
}

/** Another team's case: opened with a reason, which the team leader sees. */
export function OutsideTeam({ caseId, onOpened }: OutsideTeamProps) {
  const { t } = useTranslation();
  const open = useCommandEntry('cases.openWithReason', { saves: false });
  const form = useContractForm(cases.openWithReason.input, { outsideCaseId: caseId, reason: '' });
  const submit = useSubmit(form, async (input) => {
    await open.mutateAsync(input);
    onOpened();
  });
  return (
    <Stack>
      <PageHeader
        title={t('cases.outside.title')}
        steps={[{ label: t('cases.list.title'), to: '/cases' }]}
        lead={t('cases.outside.lead')}
      />
      <form onSubmit={submit.onSubmit}>
        <Stack>
          <FormErrors form={form} labels={{ reason: t('cases.outside.reason') }} />
          {submit.error ? <ErrorPanel error={submit.error} /> : null}
          <FormField form={form} name="reason">
            {(field) => (
              <TextArea label={t('cases.outside.reason')} {...field} isRequired takesFocus />
            )}
          </FormField>
          <Button type="submit" kind="primary" isPending={submit.isPending}>
            {t('cases.outside.open')}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
