import type { Role } from '../../access/capabilities.ts';
import type { CommitteeSettings } from './settings.ts';

/** Standard-year øre somebody may grant: of several roles the highest. Whoever has none may grant nothing. */
export function limitOf(roles: readonly Role[], { limits }: CommitteeSettings): number {
  return Math.max(
    0,
    ...roles.map((role) => (role === 'chair' || role === 'team-leader' ? limits[role] : 0)),
  );
}
