import { useTranslation } from 'react-i18next';
import { Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import { useCanSave, useMay } from '../../lib/session.ts';
import { Button } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useCaseFilter } from './case-filter.ts';

interface NoCasesProps {
  readonly hasAny: boolean;
  readonly onlyElsewhere: boolean;
}

/** Why the list is empty, and the way on. */
export function NoCases({ hasAny, onlyElsewhere }: NoCasesProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { reset } = useCaseFilter();
  const canSave = useCanSave();
  const mayImport = useMay('import.run');
  if (hasAny) {
    return (
      <EmptyState
        title={t('cases.list.noMatch')}
        actions={<Button onPress={reset}>{t('cases.filter.reset')}</Button>}
      >
        {t('cases.list.noMatchHint')}
      </EmptyState>
    );
  }
  if (onlyElsewhere) return <OnlyElsewhere />;
  return (
    <EmptyState
      title={t('cases.list.none')}
      actions={
        mayImport && canSave ? (
          <Button icon={<Upload />} onPress={() => navigate('/import')}>
            {t('cases.list.import')}
          </Button>
        ) : null
      }
    >
      {t('cases.list.noneHint')}
    </EmptyState>
  );
}

/** After an import, say: the cases lie in the teams the file names, and whoever imported it is in none of them. */
function OnlyElsewhere() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayPutInTeam = useMay('user.manage');
  return (
    <EmptyState
      title={t('cases.list.elsewhere')}
      actions={
        mayPutInTeam ? (
          <Button onPress={() => navigate('/settings')}>{t('cases.list.toTeams')}</Button>
        ) : null
      }
    >
      {t(mayPutInTeam ? 'cases.list.elsewhereHint' : 'cases.list.elsewhereHintOthers')}
    </EmptyState>
  );
}
