import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { stepNumber } from '#shared/domain/revisitation/steps.ts';
import type { RevisitationRow } from '#shared/domain/revisitation/view.ts';
import { useMay } from '../../lib/session.ts';
import type { TableColumn } from '../../ui/data/data-table.tsx';
import { useEffectWords } from '../../lib/effect-words.ts';
import { StateTag } from './state-tag.tsx';

export function useBoardColumns(): readonly TableColumn<RevisitationRow>[] {
  const { t } = useTranslation();
  const words = useEffectWords('under-heading');
  const maySeeMoney = useMay('money.read');
  return useMemo(() => {
    const columns: TableColumn<RevisitationRow>[] = [
      {
        id: 'name',
        header: t('cases.column.name'),
        isRowHeader: true,
        minRem: 9,
        render: (row) => row.name,
        sortValue: (row) => row.name,
      },
      {
        id: 'caseNumber',
        header: t('cases.column.caseNumber'),
        minRem: 6,
        grow: 0,
        render: (row) => row.caseNumber,
        sortValue: (row) => row.caseNumber,
      },
      {
        id: 'state',
        header: t('revisitation.column.state'),
        minRem: 7.5,
        grow: 0,
        render: (row) => <StateTag state={row.view.state} />,
        sortValue: (row) => t(`revisitation.state.${row.view.state}`),
      },
      {
        id: 'step',
        header: t('revisitation.column.step'),
        minRem: 11,
        render: ({ view: { currentStep } }) =>
          currentStep === null
            ? t('revisitation.allDone')
            : `${stepNumber(currentStep)}. ${t(`revisitation.step.${currentStep}`)}`,
        sortValue: ({ view: { currentStep } }) =>
          currentStep === null ? 11 : stepNumber(currentStep),
      },
      {
        id: 'age',
        header: t('revisitation.column.age'),
        minRem: 5,
        grow: 0,
        align: 'end',
        render: (row) => t('revisitation.days', { count: row.view.ageInDays }),
        sortValue: (row) => row.view.ageInDays,
      },
      {
        id: 'carriedOut',
        header: t('history.field.carriedOutOn'),
        minRem: 7,
        grow: 0,
        render: ({ view }) =>
          view.course.carriedOutOn === null ? '' : formatDate(view.course.carriedOutOn),
        sortValue: ({ view }) => view.course.carriedOutOn,
      },
      {
        id: 'result',
        header: t('history.field.result'),
        minRem: 8,
        grow: 0,
        render: ({ view: { course } }) =>
          course.result === null
            ? course.carriedOutOn === null
              ? ''
              : t('revisitation.resultMissing')
            : t(`revisitation.result.${course.result}`),
        sortValue: ({ view: { course } }) => course.result,
      },
    ];
    return maySeeMoney
      ? [
          ...columns,
          {
            id: 'effect',
            header: t('revisitation.effect.aYear'),
            minRem: 9.5,
            render: ({ view }) =>
              view.yearlyEffect === null
                ? view.course.carriedOutOn === null
                  ? ''
                  : t('ui.notKnown')
                : words(view.yearlyEffect),
            sortValue: ({ view }) => view.yearlyEffect,
          },
        ]
      : columns;
  }, [t, words, maySeeMoney]);
}
