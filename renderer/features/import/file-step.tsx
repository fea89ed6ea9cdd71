import { useTranslation } from 'react-i18next';
import { FileUp } from 'lucide-react';
import type { ImportFileView } from '#shared/contract/import.ts';
import { ImportField, REQUIRED_FIELDS } from '#shared/domain/import/model.ts';
import { useCommandEntry } from '../../lib/call.ts';
import { errorTitle } from '../../lib/error-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import { ErrorPanel } from '../../ui/feedback/error-panel.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './import.module.css';
import { JobProgressBar } from './job-progress.tsx';
import { StepHeading } from './step-heading.tsx';
import { useJob } from '../../lib/use-job.ts';

interface FileStepProps {
  readonly onChosen: (file: ImportFileView) => void;
}

/** Says what is expected before the dialog opens, and what was wrong where the file could not be read. */
export function FileStep({ onChosen }: FileStepProps) {
  const { t } = useTranslation();
  const job = useJob();
  const choose = useCommandEntry('imports.choose', { saves: false });
  const run = () =>
    choose.mutate(
      { jobId: job.begin() },
      {
        onSuccess: (file) => {
          if (file) onChosen(file);
        },
      },
    );
  const refused = choose.error?.appError;
  return (
    <Stack>
      <StepHeading step="file" takesFocus={false}>
        {t('importScreen.steps.file')}
      </StepHeading>
      {refused?.kind === 'validation' ? (
        <Banner tone="error" title={errorTitle(t, refused).title} announce>
          <p>{t('import.fileFaults.expected')}</p>
        </Banner>
      ) : null}
      {refused && refused.kind !== 'validation' ? <ErrorPanel error={refused} /> : null}
      <Expected />
      {job.progress && choose.isPending ? <JobProgressBar job={job} first="read" /> : null}
      <div>
        <Button kind="primary" icon={<FileUp />} isPending={choose.isPending} onPress={run}>
          {t('importScreen.file.choose')}
        </Button>
      </div>
    </Stack>
  );
}

function Expected() {
  const { t } = useTranslation();
  const required: readonly ImportField[] = REQUIRED_FIELDS;
  const names = (fields: readonly ImportField[]) =>
    fields.map((field) => t(`import.fields.${field}`)).join(', ');
  const optional = ImportField.options.filter((field) => !required.includes(field));
  return (
    <Panel>
      <div className={styles['expected']}>
        <section>
          <h3>{t('importScreen.file.formats')}</h3>
          <ul>
            <li>{t('importScreen.file.csv')}</li>
            <li>{t('importScreen.file.xlsx')}</li>
          </ul>
        </section>
        <section>
          <h3>{t('importScreen.file.expected')}</h3>
          <ul>
            <li>{t('importScreen.file.header')}</li>
            <li>{t('importScreen.file.required', { list: names(required) })}</li>
            <li>{t('importScreen.file.optional', { list: names(optional) })}</li>
          </ul>
        </section>
      </div>
      <p className={styles['soft']}>{t('importScreen.file.privacy')}</p>
    </Panel>
  );
}
