import { useTranslation } from 'react-i18next';
import { useQueryEntry } from '../../lib/call.ts';
import { FormField } from '../../lib/form.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Skeleton } from '../../ui/feedback/skeleton.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import type { DecisionFormReturn } from './decision-form-values.ts';
import { HelpLineList } from './help-lines.tsx';
import { nestedError } from './item-form-values.ts';

interface GrantedHelpProps {
  readonly form: DecisionFormReturn;
  readonly label: string;
  readonly caseId: string;
}

/** What is granted instead: begun from the proposal, in the lines it was written in. */
export function GrantedHelp({ form, label, caseId }: GrantedHelpProps) {
  const { t } = useTranslation();
  const page = useQueryEntry('cases.page', { caseId, asOf: null });
  if (page.error) return <ErrorPanel error={page.error.appError} />;
  const { data } = page;
  if (!data) return <Skeleton lines={3} />;
  return (
    <FormSection title={label} description={t('meetingView.grantedHelpHint')}>
      <FormField form={form} name="decision.grantedHelp">
        {(field) => (
          <>
            {field.errorMessage === undefined ? null : <p role="alert">{field.errorMessage}</p>}
            <HelpLineList
              lines={field.value ?? []}
              caseView={data}
              errorAt={(path) => nestedError(t, form, `decision.grantedHelp.${path}`)}
              onChange={field.onChange}
            />
          </>
        )}
      </FormField>
    </FormSection>
  );
}
