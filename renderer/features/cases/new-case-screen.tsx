import { type FormEvent, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { z } from 'zod';
import { parseCpr } from '#shared/base/cpr.ts';
import type { AppError } from '#shared/base/errors.ts';
import { cases } from '#shared/contract/cases.ts';
import type { OutputOf } from '#shared/contract/define.ts';
import { call, useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { DraftNotice, useDraft } from '../../lib/draft.tsx';
import { FormErrors } from '../../lib/form-errors.tsx';
import { showIssues, useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { CaseFields, useCaseLabels, useStartingCase } from './case-fields.tsx';
import { below, CitizenCprField, CitizenFields, useCitizenLabels } from './citizen-fields.tsx';
import { KnownCitizen } from './known-citizen.tsx';

export type CitizenSearch = OutputOf<typeof cases.findCitizen>;

/** The citizen is written in full; one who is found has a form of their own. */
const NewCitizenCase = cases.create.input.extend({
  citizen: cases.saveCitizen.input.shape.citizen,
});

/** A new case. The citizen is looked for by CPR before one is created. */
export function NewCaseScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const create = useCommandEntry('cases.create');
  const labels = useLabels();
  const form = useContractForm(NewCitizenCase, useStartingValues());
  const draft = useDraft('new-case', form);
  const lookUp = useLookUp();
  const cpr = form.watch('citizen.cpr');
  const found = lookUp.foundFor(cpr);
  const opened = (caseId: string) => {
    draft.drop();
    navigate(`/cases/${caseId}`);
  };
  const submit = useSubmit(form, async (input) => {
    const { caseId } = await create.mutateAsync(input);
    opened(caseId);
  });
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (found !== null) submit.onSubmit();
    else if (!(await form.trigger('citizen.cpr'))) form.setFocus('citizen.cpr');
    else if (parseCpr(cpr).ok) await lookUp.search(cpr);
    else showIssues(form, [{ path: 'citizen.cpr', code: 'citizen.cpr-no-such-date' }]);
  };
  return (
    <Stack>
      <PageHeader
        title={t('cases.new.title')}
        steps={[{ label: t('cases.list.title'), to: '/cases' }]}
        lead={t('cases.new.lead')}
      />
      <Panel title={t('cases.citizen.title')}>
        <form onSubmit={(event) => void onSubmit(event)} noValidate>
          <Stack gap={6}>
            <DraftNotice draft={draft} />
            {found === null ? null : <FormErrors form={form} labels={labels} />}
            {submit.error ? <ErrorPanel error={submit.error} /> : null}
            {lookUp.error ? <ErrorPanel error={lookUp.error} /> : null}
            <FormProvider {...form}>
              <CitizenCprField takesFocus />
              {found?.found === false ? (
                <>
                  <output>{t('cases.new.notFound')}</output>
                  <CitizenFields />
                  <FormSection title={t('cases.new.theCase')}>
                    <CaseFields />
                  </FormSection>
                </>
              ) : null}
            </FormProvider>
            {found?.found === true ? null : (
              <ButtonRow>
                <Button
                  type="submit"
                  kind="primary"
                  isPending={submit.isPending || lookUp.isSearching}
                >
                  {t(found === null ? 'cases.new.find' : 'cases.new.submit')}
                </Button>
                <Button onPress={() => navigate('/cases')}>{t('ui.cancel')}</Button>
              </ButtonRow>
            )}
          </Stack>
        </form>
        {found?.found === true ? <KnownCitizen citizen={found} onOpened={opened} /> : null}
      </Panel>
    </Stack>
  );
}

function useLabels() {
  return { ...below('citizen', useCitizenLabels()), ...useCaseLabels() };
}

function useStartingValues() {
  return { citizen: NOBODY, ...useStartingCase(useToday()) };
}

const NOBODY = {
  cpr: '',
  firstNames: '',
  lastName: '',
  birthDate: null,
  street: null,
  postalCode: null,
  city: null,
  isProtected: false,
  protectedUntil: null,
  phone: null,
  email: null,
} satisfies { readonly [Field in keyof z.input<typeof NewCitizenCase>['citizen']]: unknown };

/** An answer counts only for the number it was asked with: another number is looked up anew. */
function useLookUp() {
  const [answer, setAnswer] = useState<{ cpr: string; citizen: CitizenSearch } | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [isSearching, setSearching] = useState(false);
  return {
    error,
    isSearching,
    foundFor: (cpr: string) => (answer?.cpr === cpr ? answer.citizen : null),
    search: async (cpr: string) => {
      setSearching(true);
      const result = await call.cases.findCitizen({ cpr });
      setSearching(false);
      setError(result.ok ? null : result.error);
      setAnswer(result.ok ? { cpr, citizen: result.value } : null);
    },
  };
}
