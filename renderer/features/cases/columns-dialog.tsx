import { useTranslation } from 'react-i18next';
import { type CaseSortColumn, caseSortColumns } from '#shared/domain/cases/sort-list.ts';
import { useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { CheckboxGroup } from '../../ui/fields/checkbox.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Dialog } from '../../ui/overlays/dialog.tsx';
import { useCaseFilter } from './case-filter.ts';

/** The name is always there: it is the line. */
export function ColumnsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { columns, choose } = useCaseFilter();
  const maySeeMoney = useMay('money.read');
  const offered = caseSortColumns.filter(
    (id) => id !== 'name' && (id !== 'yearlyCost' || maySeeMoney),
  );
  return (
    <Dialog title={t('cases.list.columns')} isOpen onClose={onClose} size="small">
      <Stack>
        <CheckboxGroup<CaseSortColumn>
          label={t('cases.list.columnsShown')}
          options={offered.map((id) => ({ id, label: t(`cases.column.${id}`) }))}
          value={columns}
          onChange={(chosen) => choose(['name', ...chosen])}
        />
        <div>
          <Button kind="primary" onPress={onClose}>
            {t('ui.close')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  );
}
