/**
 * Who may do what: one pure table. Roles add up; what a person is barred from (deciding on one's own
 * proposal) follows the person and is not in this table. The router asks; a screen only hints.
 */
export const roles = ['caseworker', 'chair', 'team-leader', 'controller', 'admin'] as const;
export type Role = (typeof roles)[number];

export const capabilities = [
  'case.read',
  'case.write',
  'case.end',
  'case.export',
  'goal.write',
  'follow-up.write',
  'move-out.write',
  'move-out.oversee',
  'committee.propose',
  'committee.prepare',
  'committee.decide',
  'import.run',
  'print',
  'print.log',
  'money.read',
  'settings.read',
  'settings.write',
  'user.manage',
  'team.oversee',
  'own-session',
] as const;
export type Capability = (typeof capabilities)[number];

const granted: Readonly<Record<Capability, readonly Role[]>> = {
  'case.read': ['caseworker', 'chair', 'team-leader', 'controller'],
  'case.write': ['caseworker', 'team-leader'],
  'case.end': ['caseworker', 'team-leader'],
  'case.export': ['caseworker', 'team-leader', 'controller'],
  'goal.write': ['caseworker', 'team-leader'],
  'follow-up.write': ['caseworker', 'team-leader'],
  'move-out.write': ['caseworker', 'team-leader'],
  'move-out.oversee': ['team-leader'],
  'committee.propose': ['caseworker', 'team-leader'],
  /** Agenda, participants and packs. */
  'committee.prepare': ['chair', 'team-leader'],
  /** As chair, or as the deputy a meeting has. */
  'committee.decide': ['chair', 'team-leader'],
  'import.run': ['team-leader', 'admin'],
  print: ['caseworker', 'chair', 'team-leader', 'controller'],
  'print.log': ['team-leader', 'admin'],
  'money.read': ['caseworker', 'chair', 'team-leader', 'controller'],
  'settings.read': ['caseworker', 'chair', 'team-leader', 'controller', 'admin'],
  'settings.write': ['team-leader', 'admin'],
  'user.manage': ['admin'],
  'team.oversee': ['team-leader'],
  'own-session': ['caseworker', 'chair', 'team-leader', 'controller', 'admin'],
};

export function may(held: readonly Role[], capability: Capability): boolean {
  return granted[capability].some((role) => held.includes(role));
}

export function capabilitiesOf(held: readonly Role[]): Capability[] {
  return capabilities.filter((capability) => may(held, capability));
}
