import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isCivilDate } from '#shared/base/dates.ts';
import { formatDate } from '#shared/base/format.ts';
import type { CaseView } from '#shared/domain/cases/view.ts';
import {
  AgendaKind,
  Alternative,
  type ItemFields,
  ProposedHelp,
  ServiceLevel,
} from '#shared/domain/committee/item.ts';

type ItemLabels = Readonly<Record<keyof ItemFields, string>>;

/** The label of each field, for the error summary and for a stale save. */
export function useItemLabels(): ItemLabels {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      kind: t('agendaItem.form.kind'),
      question: t('agendaItem.form.question'),
      citizenView: t('agendaItem.form.citizenView'),
      citizenViewMissing: t('agendaItem.form.citizenViewMissing'),
      caseworkerAssessment: t('agendaItem.form.caseworkerAssessment'),
      providerAssessment: t('agendaItem.form.providerAssessment'),
      providerAssessedBy: t('agendaItem.form.providerAssessedBy'),
      providerAssessedOn: t('agendaItem.form.providerAssessedOn'),
      draftsCountReason: t('agendaItem.form.draftsCountReason'),
      serviceLevel: t('agendaItem.form.serviceLevel'),
      serviceLevelReason: t('agendaItem.form.serviceLevelReason'),
      housingIsMainReason: t('agendaItem.form.housing'),
      housingReason: t('agendaItem.form.housingReason'),
      freeChoice: t('agendaItem.form.freeChoice'),
      alternatives: t('agendaItem.form.alternatives'),
      proposal: t('agendaItem.form.proposal'),
      proposedHelp: t('agendaItem.form.proposedHelp'),
      validFrom: t('agendaItem.form.validFrom'),
    }),
    [t],
  );
}

/** A field's value as people read it, where two have saved and one is to be chosen. */
export function useItemDescriber(caseView: CaseView): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  return (field, value) => {
    if (typeof value === 'boolean') return t(value ? 'words.yes' : 'words.no');
    if (field === 'proposedHelp') return helpsInWords(t, caseView, value);
    if (Array.isArray(value)) return value.map((one: unknown) => nameIn(one)).join(', ');
    if (typeof value !== 'string') return '';
    const kind = AgendaKind.safeParse(value);
    if (field === 'kind' && kind.success) return t(`agendaItem.kind.${kind.data}`);
    const level = ServiceLevel.safeParse(value);
    if (field === 'serviceLevel' && level.success) {
      return t(`agendaItem.serviceLevel.${level.data}`);
    }
    return isCivilDate(value) ? formatDate(value) : value;
  };
}

function helpsInWords(t: TFunction, caseView: CaseView, value: unknown): string {
  const helps = ProposedHelp.array().safeParse(value);
  if (!helps.success) return '';
  return helps.data
    .map((help) => {
      if (help.act === 'begin') return t('agendaItem.help.begin');
      const found = caseView.interventions.find(
        ({ intervention }) => intervention.id === help.interventionId,
      );
      return t(`agendaItem.help.${help.act}`, {
        help: found?.paragraphDisplay ?? t('agendaItem.help.gone'),
      });
    })
    .join(', ');
}

function nameIn(one: unknown): string {
  const alternative = Alternative.safeParse(one);
  return alternative.success ? alternative.data.name : '';
}
