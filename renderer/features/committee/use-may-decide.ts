import { useCanSave, useMay, useUser } from '../../lib/session.ts';
import type { ShownItem } from './shown-item.ts';

/** A hint only: the backend refuses what may not be decided, and says why. */
export function useMayDecide({ view, line }: Omit<ShownItem, 'item'>): boolean {
  const { employeeId } = useUser();
  const mayAtAll = useMay('committee.decide');
  const canSave = useCanSave();
  if (!mayAtAll || !canSave || view.state === 'minutes-approved') return false;
  const { leader } = line.quorum;
  if (leader !== null) return leader.employeeId === employeeId;
  return view.participants.some(
    ({ participant: { role, ...one } }) =>
      one.employeeId === employeeId && (role === 'chair' || role === 'deputy'),
  );
}
