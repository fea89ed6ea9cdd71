import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView, InterventionView } from '#shared/domain/cases/view.ts';
import { CaseExport } from '../../lib/case-export.tsx';
import { useMay } from '../../lib/session.ts';
import type { SheetColumn } from '../../lib/sheet.ts';
import { placeName } from './place-name.ts';

/** The help of the case, a line each: figures as figures, so that a spreadsheet can add them up. */
export function InterventionsExport({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const maySeeMoney = useMay('money.read');
  const columns = [
    ...helpColumns(t, view.header.isProtected),
    ...(maySeeMoney ? moneyColumns(t) : []),
  ];
  return (
    <CaseExport
      caseId={view.header.caseId}
      table="interventions"
      columns={columns}
      rows={view.interventions}
    />
  );
}

function helpColumns(t: TFunction, isProtected: boolean): readonly SheetColumn<InterventionView>[] {
  const day = (date: string | null) => (date === null ? null : formatDate(date));
  return [
    { header: t('history.field.paragraph'), value: (one) => one.paragraphDisplay },
    {
      header: t('history.field.status'),
      value: (one) => t(`words.interventionState.${one.state}`),
    },
    {
      header: t('history.field.providerId'),
      value: (one) => (isProtected ? null : placeName(one.providerName, one.departmentName)),
    },
    { header: t('cases.intervention.since'), value: (one) => day(one.since) },
    {
      header: t('history.field.endedOn'),
      value: ({ intervention }) => day(intervention.endedOn),
    },
    { header: t('cases.intervention.purpose'), value: ({ intervention }) => intervention.purpose },
    { header: t('history.field.primaryTargetGroup'), value: (one) => one.primaryTargetGroupTerm },
    { header: t('history.field.services'), value: (one) => one.serviceTerms.join(', ') },
    {
      header: t('history.field.supportHours'),
      value: ({ currentSupport }) => currentSupport && currentSupport.supportHours / 100,
    },
    {
      header: t('history.field.transportHours'),
      value: ({ currentSupport }) => currentSupport && currentSupport.transportHours / 100,
    },
  ];
}

function moneyColumns(t: TFunction): readonly SheetColumn<InterventionView>[] {
  return [
    {
      header: t('history.field.amount'),
      value: ({ currentRate }) => currentRate && currentRate.amount / 100,
    },
    {
      header: t('history.field.unit'),
      value: ({ currentRate }) => currentRate && t(`words.rateUnit.${currentRate.unit}`),
    },
    {
      header: t('cases.overview.yearlyCost'),
      value: ({ yearlyCost }) => (yearlyCost === null ? null : yearlyCost / 100),
    },
  ];
}
