import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import { CaseExport } from '../../lib/case-export.tsx';
import type { SheetColumn } from '../../lib/sheet.ts';

/** The follow-ups held on the case, a line for each intervention that was followed up. */
export function FollowUpsExport({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const rows = view.followUps
    .filter(({ followUp }) => followUp.status === 'held')
    .flatMap((held) =>
      held.followUp.interventions.map((of, place) => ({
        ...held,
        of,
        help: held.interventionLabels[place] ?? null,
      })),
    );
  const columns: readonly SheetColumn<(typeof rows)[number]>[] = [
    {
      header: t('history.field.heldOn'),
      value: ({ followUp }) => followUp.heldOn && formatDate(followUp.heldOn),
    },
    // A place of a protected person stands in the label of the help.
    ...(view.header.isProtected
      ? []
      : [{ header: t('history.field.interventionId'), value: rowHelp }]),
    {
      header: t('history.field.form'),
      value: ({ followUp }) => followUp.form && t(`words.followUpForm.${followUp.form}`),
    },
    {
      header: t('history.field.outcome'),
      value: ({ of }) => of.outcome && t(`words.outcome.${of.outcome}`),
    },
    {
      header: t('history.field.workingOutcomes'),
      value: ({ of }) =>
        of.workingOutcomes.map((one) => t(`words.workingOutcome.${one}`)).join(', '),
    },
    { header: t('history.field.citizenView'), value: ({ followUp }) => followUp.citizenView },
    { header: t('history.field.note'), value: ({ followUp }) => followUp.note },
    { header: t('followUps.history.days'), value: ({ entryDelayDays }) => entryDelayDays },
  ];
  return (
    <CaseExport caseId={view.header.caseId} table="follow-ups" columns={columns} rows={rows} />
  );
}

function rowHelp({ help }: { readonly help: string | null }): string | null {
  return help;
}
