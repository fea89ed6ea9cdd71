import { useTranslation } from 'react-i18next';
import { formatDate } from '#shared/base/format.ts';
import { effectByArea } from '#shared/domain/revisitation/effect.ts';
import type { RevisitationView } from '#shared/domain/revisitation/view.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { AreaTable } from './area-table.tsx';
import { useEffectWords } from '../../lib/effect-words.ts';

interface EffectPanelProps {
  readonly view: RevisitationView;
  /** Asks for a last day; undefined where nothing can be changed. */
  readonly onEnd: (() => void) | undefined;
}

/** The yearly effect with its word and its days, split on who pays. */
export function EffectPanel({ view, onEnd }: EffectPanelProps) {
  const { t } = useTranslation();
  const words = useEffectWords();
  const { course, yearlyEffect, effectFrom, effectTo } = view;
  if (course.carriedOutOn === null) return null;
  return (
    <Panel
      title={t('history.field.effectParts')}
      level={3}
      actions={
        onEnd ? (
          <Button size="small" onPress={onEnd}>
            {t('revisitation.effect.end')}
          </Button>
        ) : undefined
      }
    >
      <p>
        {yearlyEffect === null ? t('revisitation.effect.unknown') : words(yearlyEffect)}
        {effectFrom === null
          ? null
          : ` ${t(effectTo === null ? 'revisitation.effect.from' : 'revisitation.effect.fromTo', {
              from: formatDate(effectFrom),
              to: effectTo === null ? '' : formatDate(effectTo),
            })}`}
      </p>
      {course.effectParts === null ? null : <AreaTable rows={effectByArea(course.effectParts)} />}
    </Panel>
  );
}
