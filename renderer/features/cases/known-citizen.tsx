import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Id } from '#shared/base/ids.ts';
import { type CaseHit, cases } from '#shared/contract/cases.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { useToday } from '../../lib/clock.ts';
import { FormErrors } from '../../lib/form-errors.tsx';
import { useContractForm } from '../../lib/form.tsx';
import { useSubmit } from '../../lib/submit.ts';
import { Button, ButtonRow } from '../../ui/actions/button.tsx';
import { Link } from '../../ui/actions/link.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { FormSection } from '../../ui/layout/form-section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { CaseFields, useCaseLabels, useStartingCase } from './case-fields.tsx';
import type { CitizenSearch } from './new-case-screen.tsx';
import styles from './cases.module.css';

interface KnownCitizenProps {
  readonly citizen: Extract<CitizenSearch, { readonly found: true }>;
  readonly onOpened: (caseId: string) => void;
}

const KnownCitizenCase = cases.create.input.extend({ citizen: z.strictObject({ id: Id }) });

/** The citizen is here already: the cases they have come first, a further one after. */
export function KnownCitizen({ citizen, onOpened }: KnownCitizenProps) {
  const { t } = useTranslation();
  const create = useCommandEntry('cases.create');
  const labels = useCaseLabels();
  const form = useContractForm(KnownCitizenCase, {
    citizen: { id: citizen.citizenId },
    ...useStartingCase(useToday()),
  });
  const submit = useSubmit(form, async (input) => {
    const { caseId } = await create.mutateAsync(input);
    onOpened(caseId);
  });
  return (
    <Stack gap={6}>
      <Banner
        tone="information"
        announce
        title={
          citizen.name === null
            ? t('cases.new.foundElsewhere', { initials: citizen.initials })
            : t('cases.new.found', { name: citizen.name })
        }
      >
        {citizen.name === null ? <p>{t('cases.new.foundElsewhereHelp')}</p> : null}
        <ul className={styles['lines']}>
          {citizen.cases.map((one) => (
            <ExistingCase key={one.caseId} hit={one} />
          ))}
        </ul>
      </Banner>
      <form onSubmit={submit.onSubmit} noValidate>
        <Stack gap={6}>
          <FormErrors form={form} labels={labels} />
          {submit.error ? <ErrorPanel error={submit.error} /> : null}
          <FormProvider {...form}>
            <FormSection title={t('cases.new.another')}>
              <CaseFields />
            </FormSection>
          </FormProvider>
          <ButtonRow>
            <Button type="submit" kind="primary" isPending={submit.isPending}>
              {t('cases.new.submit')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  );
}

function ExistingCase({ hit }: { readonly hit: CaseHit }) {
  const { t } = useTranslation();
  return (
    <li className={styles['line']}>
      <Link to={`/cases/${hit.caseId}`}>
        {t('cases.header.number', { number: hit.caseNumber })}
      </Link>
      <span className={styles['soft']}>
        {hit.teamName}
        {hit.closed ? ` · ${t('cases.header.closed')}` : null}
      </span>
    </li>
  );
}
