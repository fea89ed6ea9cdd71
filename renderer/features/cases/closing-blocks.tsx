import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ClosingBlock } from '#shared/contract/cases-endings.ts';
import type { ClosingBlock as BlockKind } from '#shared/domain/cases/closing.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Banner } from '../../ui/feedback/banner.tsx';
import styles from './cases.module.css';

interface ClosingBlocksProps {
  readonly caseId: string;
  readonly blocks: readonly ClosingBlock[];
  readonly onLeave: () => void;
  readonly onMunicipality: () => void;
}

const KINDS = [
  'intervention-not-ended',
  'stay-not-moved-out',
  'goal-not-closed',
  'follow-up-draft',
  'tight-series-open',
  'transition-running',
  'revisitation-running',
  'agenda-item-open',
  'decision-not-carried-out',
  'notice-unsettled',
  'task-open',
  'acting-municipality-unchanged',
] as const satisfies readonly BlockKind['kind'][];

/** What is open, in words, each with its way. */
export function ClosingBlocks({ caseId, blocks, onLeave, onMunicipality }: ClosingBlocksProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (blocks.length > 0) box.current?.focus();
  }, [blocks]);
  if (blocks.length === 0) return null;
  const go = (kind: BlockKind['kind'], id: string) => {
    if (kind === 'acting-municipality-unchanged') {
      onMunicipality();
      return;
    }
    onLeave();
    navigate(`/cases/${caseId}/${placeOf(kind, id)}`);
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Banner tone="warning" title={t('cases.close.blocked', { count: blocks.length })} announce>
        <ul className={styles['lines']}>
          {blocks.map(({ code, entityId, label }) => {
            const kind = KINDS.find((one) => one === code);
            return (
              <li key={`${code}:${entityId}`} className={styles['line']}>
                <span>
                  {kind ? t(`cases.close.block.${kind}`) : t('cases.close.block.other')}
                  {label === '' ? null : `: ${label}`}
                </span>
                {kind ? (
                  <Button size="small" onPress={() => go(kind, entityId)}>
                    {t(`cases.close.way.${kind}`)}
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ul>
      </Banner>
    </div>
  );
}

function placeOf(
  kind: Exclude<BlockKind['kind'], 'acting-municipality-unchanged'>,
  id: string,
): string {
  switch (kind) {
    case 'intervention-not-ended':
    case 'stay-not-moved-out':
      return 'interventions';
    case 'goal-not-closed':
      return `goals/${id}`;
    case 'follow-up-draft':
    case 'tight-series-open':
      return 'follow-ups';
    case 'revisitation-running':
      return 'revisitation';
    case 'agenda-item-open':
      return `committee/${id}`;
    case 'decision-not-carried-out':
    case 'notice-unsettled':
    case 'task-open':
      return 'committee';
    case 'transition-running':
      return 'move-out';
    default:
      return kind satisfies never;
  }
}
