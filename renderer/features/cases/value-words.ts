import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { valueInWords, type ValueWords } from '../../lib/history-words.ts';
import { useNames } from './names.ts';

export function useValueWords(): ValueWords {
  const { t } = useTranslation();
  const names = useNames();
  return useMemo(
    () => (table, field, value) => valueInWords(t, names, { table, field, value }),
    [t, names],
  );
}
