import { useTranslation } from 'react-i18next';
import { Download } from 'lucide-react';
import { useCommandEntry } from './call.ts';
import { Button } from '../ui/actions/button.tsx';
import { Banner } from '../ui/feedback/banner.tsx';
import { ErrorPanel } from '../ui/feedback/error-panel.tsx';
import { Stack } from '../ui/layout/stack.tsx';

interface InsightFileProps {
  readonly caseId: string;
  readonly choices: { readonly fullCpr: boolean; readonly protectedAddress: boolean };
}

/** Indsigt for other programs: the same as on paper, with the same ticks. */
export function InsightFile({ caseId, choices }: InsightFileProps) {
  const { t } = useTranslation();
  const save = useCommandEntry('printing.exportInsight', { saves: false });
  const { fullCpr, protectedAddress } = choices;
  return (
    <Stack gap={2}>
      <div>
        <Button
          icon={<Download />}
          isPending={save.isPending}
          onPress={() => save.mutate({ caseId, disclosure: { fullCpr, protectedAddress } })}
        >
          {t('printing.dialog.insightFile')}
        </Button>
      </div>
      {save.data?.saved ? (
        <Banner tone="success" announce>
          {t('printing.dialog.insightFileSaved')}
        </Banner>
      ) : null}
      {save.error ? <ErrorPanel error={save.error.appError} /> : null}
    </Stack>
  );
}
