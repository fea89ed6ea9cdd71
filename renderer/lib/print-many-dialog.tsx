import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '#shared/contract/define.ts';
import type { AppContract } from '#shared/contract/contract.ts';
import { Button } from '../ui/actions/button.tsx';
import { Banner } from '../ui/feedback/banner.tsx';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { ProgressBar } from '../ui/feedback/progress.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Dialog } from '../ui/overlays/dialog.tsx';
import { PdfPreview } from '../ui/pdf-preview/pdf-preview.tsx';
import { useCommandEntry } from './call.ts';
import { pdfInParts } from './pdf-in-parts.ts';
import { NOTHING_TICKED, PrintActions, PrintTicks } from './print-dialog.tsx';
import { type RunningJob, useJob } from './use-job.ts';

type Choice = Pick<InputOf<AppContract['printing']['previewMany']>, 'filter' | 'sort'>;

interface PrintManyDialogProps {
  readonly choice: Choice;
  readonly onClose: () => void;
}

/** The overviews of a whole list: how far it is, and a way to stop, as it may be hundreds of sheets. */
export function PrintManyDialog({ choice, onClose }: PrintManyDialogProps) {
  const { t } = useTranslation();
  const job = useJob();
  const [choices, setChoices] = useState(NOTHING_TICKED);
  const preview = useCommandEntry('printing.previewMany', { saves: false });
  const drop = useCommandEntry('printing.drop', { saves: false });
  const made = preview.data?.outcome === 'made' ? preview.data : null;
  const pdf = useMemo(() => (made ? pdfInParts(made.printId, made.bytes) : null), [made]);
  const forget = () => {
    if (preview.isPending) job.cancel();
    if (made) drop.mutate({ printId: made.printId });
    preview.reset();
  };
  const close = () => {
    forget();
    onClose();
  };
  const { fullCpr, protectedAddress } = choices;
  const make = () =>
    preview.mutate({ ...choice, jobId: job.begin(), disclosure: { fullCpr, protectedAddress } });
  return (
    <Dialog
      title={t('printing.many.title')}
      isOpen
      onClose={close}
      size="large"
      actions={<PrintActions printId={made?.printId ?? null} onClose={close} />}
    >
      <Stack>
        <p>{t('printing.many.lead')}</p>
        <PrintTicks
          offers={{ protectedAddress: true, withCost: false }}
          choices={choices}
          tick={(name) => (value) => {
            forget();
            setChoices({ ...choices, [name]: value });
          }}
        />
        {made ? null : (
          <Button kind="primary" isPending={preview.isPending} onPress={make}>
            {t('printing.dialog.show')}
          </Button>
        )}
        {preview.isPending ? <Progress job={job} /> : null}
        {preview.error ? <ErrorPanel error={preview.error.appError} /> : null}
        <Outcome outcome={preview.data?.outcome} />
        {pdf ? <PdfPreview pdf={pdf} label={t('printing.dialog.preview')} /> : null}
      </Stack>
    </Dialog>
  );
}

function Progress({ job }: { readonly job: RunningJob }) {
  const { t } = useTranslation();
  const isDrawing = job.progress?.step === 'draw';
  const done = job.progress?.done ?? 0;
  return (
    <ProgressBar
      label={isDrawing ? t('printing.many.drawing', { count: done }) : t('printing.many.gathering')}
      done={isDrawing ? 0 : done}
      total={isDrawing ? null : (job.progress?.total ?? null)}
      isCancelling={job.isCancelling}
      onCancel={job.cancel}
    />
  );
}

function Outcome({ outcome }: { readonly outcome: 'made' | 'empty' | 'cancelled' | undefined }) {
  const { t } = useTranslation();
  if (outcome === 'empty') return <Banner tone="warning">{t('printing.dialog.empty')}</Banner>;
  if (outcome !== 'cancelled') return null;
  return (
    <Banner tone="neutral" announce>
      {t('printing.many.cancelled')}
    </Banner>
  );
}
