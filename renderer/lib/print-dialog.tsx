import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrintRequest } from '#shared/contract/printing.ts';
import { useCommandEntry } from './call.ts';
import { InsightFile } from './insight-file.tsx';
import { Button, ButtonRow } from '../ui/actions/button.tsx';
import { Banner } from '../ui/feedback/banner.tsx';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { ProgressBar } from '../ui/feedback/progress.tsx';
import { Checkbox } from '../ui/fields/checkbox.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Dialog } from '../ui/overlays/dialog.tsx';
import { PdfPreview } from '../ui/pdf-preview/pdf-preview.tsx';

export interface PrintChoices {
  readonly fullCpr: boolean;
  readonly protectedAddress: boolean;
  readonly withCost: boolean;
  readonly withNames: boolean;
  readonly protectedPlaces: boolean;
  readonly privateNotes: boolean;
}

interface PrintDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Which ticks make sense for this print. */
  readonly offers: {
    /** Offered unless told. */
    readonly fullCpr?: boolean;
    readonly protectedAddress: boolean;
    readonly withCost: boolean;
    /** Names instead of initials: the committee's papers only. */
    readonly withNames?: boolean;
    /** Where a protected citizen is helped. */
    readonly protectedPlaces?: boolean;
    /** What the reader has written for nobody else. */
    readonly privateNotes?: boolean;
  };
  /** Instead of the ticks, where there are none. */
  readonly explain?: string;
  /** Why there is nothing to print, and the way on; of cases unless told. */
  readonly emptyText?: string;
  readonly requestFor: (choices: PrintChoices) => PrintRequest;
  /** The case whose insight leaves as a file too. */
  readonly fileOf?: string;
  readonly onClose: () => void;
}

/** Ticked anew each time: neither the whole CPR nor a protected address is ever remembered. */
export const NOTHING_TICKED: PrintChoices = {
  fullCpr: false,
  protectedAddress: false,
  withCost: false,
  withNames: false,
  protectedPlaces: false,
  privateNotes: false,
};

/** In the order they are asked, and whether they are where nothing is said. */
const TICKS = [
  ['fullCpr', true],
  ['protectedAddress', true],
  ['withCost', true],
  ['withNames', false],
  ['protectedPlaces', false],
  ['privateNotes', false],
] as const;

export function PrintDialog(props: PrintDialogProps) {
  return props.isOpen ? <OpenPrintDialog {...props} /> : null;
}

function OpenPrintDialog(props: PrintDialogProps) {
  const { title, requestFor, onClose } = props;
  const { t } = useTranslation();
  const [choices, setChoices] = useState(NOTHING_TICKED);
  const preview = useCommandEntry('printing.preview', { saves: false });
  const drop = useCommandEntry('printing.drop', { saves: false });
  const made = preview.data && !preview.data.empty ? preview.data : null;
  const close = () => {
    if (made) drop.mutate({ printId: made.printId });
    onClose();
  };
  const tick = (name: keyof PrintChoices) => (value: boolean) => {
    if (made) drop.mutate({ printId: made.printId });
    preview.reset();
    setChoices({ ...choices, [name]: value });
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      size="large"
      actions={<PrintActions printId={made?.printId ?? null} onClose={close} />}
    >
      <Stack>
        <PrintTicks {...props} choices={choices} tick={tick} />
        {made ? null : (
          <Button
            kind="primary"
            isPending={preview.isPending}
            onPress={() => preview.mutate(requestFor(choices))}
          >
            {t('printing.dialog.show')}
          </Button>
        )}
        {props.fileOf === undefined ? null : (
          <InsightFile caseId={props.fileOf} choices={choices} />
        )}
        {preview.isPending ? (
          <ProgressBar label={t('printing.dialog.making')} done={0} total={null} />
        ) : null}
        {preview.error ? <ErrorPanel error={preview.error.appError} /> : null}
        {preview.data?.empty ? (
          <Banner tone="warning">{props.emptyText ?? t('printing.dialog.empty')}</Banner>
        ) : null}
        {made ? <PdfPreview pdf={made.pdf} label={t('printing.dialog.preview')} /> : null}
      </Stack>
    </Dialog>
  );
}

interface ChoicesProps extends Pick<PrintDialogProps, 'offers' | 'explain'> {
  readonly choices: PrintChoices;
  readonly tick: (name: keyof PrintChoices) => (value: boolean) => void;
}

export function PrintTicks({ offers, explain, choices, tick }: ChoicesProps) {
  const { t } = useTranslation();
  const offered = TICKS.filter(([name, unlessTold]) => offers[name] ?? unlessTold);
  return (
    <Stack gap={2}>
      {offered.map(([name]) => (
        <Checkbox key={name} value={choices[name]} onChange={tick(name)}>
          {t(`printing.dialog.${name}`)}
        </Checkbox>
      ))}
      <p>{explain ?? t('printing.dialog.notRemembered')}</p>
    </Stack>
  );
}

/** What leaves the program: said when it is done, and said plainly when it was not. */
export function PrintActions({
  printId,
  onClose,
}: {
  readonly printId: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const savePdf = useCommandEntry('printing.savePdf', { saves: false });
  const toPaper = useCommandEntry('printing.toPaper', { saves: false });
  const error = savePdf.error ?? toPaper.error;
  return (
    <Stack gap={2}>
      {savePdf.data?.saved ? (
        <Banner tone="success" announce>
          {t('printing.dialog.saved')}
        </Banner>
      ) : null}
      {toPaper.data ? (
        <Banner tone={toPaper.data.printed ? 'success' : 'warning'} announce>
          {t(toPaper.data.printed ? 'printing.dialog.sentToPrinter' : 'printing.dialog.noPrinter')}
        </Banner>
      ) : null}
      {error ? <ErrorPanel error={error.appError} /> : null}
      <ButtonRow>
        {printId === null ? null : (
          <>
            <Button
              kind="primary"
              isPending={savePdf.isPending}
              onPress={() => savePdf.mutate({ printId })}
            >
              {t('printing.dialog.savePdf')}
            </Button>
            <Button isPending={toPaper.isPending} onPress={() => toPaper.mutate({ printId })}>
              {t('printing.dialog.toPaper')}
            </Button>
          </>
        )}
        <Button kind="quiet" onPress={onClose}>
          {t('printing.dialog.close')}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
