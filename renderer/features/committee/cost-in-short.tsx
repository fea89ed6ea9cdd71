import { useTranslation } from 'react-i18next';
import type { CostComparison } from '#shared/domain/committee/proposed-cost.ts';
import { EffectInShort, sumInWords } from '../../lib/summary-page/cost-words.tsx';
import { DefinitionList } from '../../ui/layout/definition-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';

/** A standard year, beside the goals: the whole table stands on the page. */
export function CostInShort({ cost }: { readonly cost: CostComparison | null }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('meetingView.cost')} level={3} look="plain">
      {cost === null ? (
        <p>{t('committeePage.lacks', { what: t('committeePage.missing.cost') })}</p>
      ) : (
        <DefinitionList
          columns={1}
          items={[
            {
              term: t('committeePage.cost.asToday'),
              value: sumInWords(t, cost.asToday.standardYear),
            },
            {
              term: t('committeePage.cost.proposal'),
              value: sumInWords(t, cost.proposal.standardYear),
            },
            {
              term: t('committeePage.cost.effect'),
              value: (
                <strong>
                  <EffectInShort cost={cost} under />
                </strong>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
