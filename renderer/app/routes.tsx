import { ImportScreen } from '../features/import/import-screen.tsx';
import { CaseListScreen } from '../features/cases/case-list-screen.tsx';
import { NewCaseScreen } from '../features/cases/new-case-screen.tsx';
import { OutsideOpeningsScreen } from '../features/cases/outside-openings-screen.tsx';
import { CommitteeScreen } from '../features/committee/committee-screen.tsx';
import { MeetingScreen } from '../features/committee/meeting-screen.tsx';
import { MeetingView } from '../features/committee/meeting-view.tsx';
import { FollowUpsScreen } from '../features/follow-ups/follow-ups-screen.tsx';
import { MyDayScreen } from '../features/follow-ups/my-day-screen.tsx';
import { GoalsScreen } from '../features/goals/goals-screen.tsx';
import { MoveOutScreen } from '../features/move-out/move-out-screen.tsx';
import { PrintLogScreen } from '../features/printing/print-log-screen.tsx';
import { RenewRecoveryKeyScreen } from '../features/security/renew-recovery-key-screen.tsx';
import { RevisitationBoardScreen } from '../features/revisitation/board-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { CasePage } from './case-page/case-page.tsx';
import type { Capability } from '#shared/access/capabilities.ts';
import type { Screen } from './screen.ts';

/** Every screen behind sign-in. A feature adds its screens here, and nowhere else. */
export const screens: readonly Screen[] = [
  {
    path: '/my-day',
    area: 'my-day',
    component: MyDayScreen,
    anyOf: ['follow-up.write'],
    isAreaHome: true,
  },
  {
    path: '/follow-ups',
    area: 'follow-ups',
    component: FollowUpsScreen,
    anyOf: ['case.read'],
    isAreaHome: true,
  },
  {
    path: '/follow-ups/:tab',
    area: 'follow-ups',
    component: FollowUpsScreen,
    anyOf: ['case.read'],
  },
  {
    path: '/import',
    area: 'cases',
    component: ImportScreen,
    anyOf: ['import.run'],
    name: 'import',
  },
  {
    path: '/cases',
    area: 'cases',
    component: CaseListScreen,
    anyOf: ['case.read'],
    isAreaHome: true,
  },
  {
    path: '/cases/new',
    area: 'cases',
    component: NewCaseScreen,
    anyOf: ['case.write'],
    name: 'new-case',
  },
  {
    path: '/cases/outside-openings',
    area: 'cases',
    component: OutsideOpeningsScreen,
    anyOf: ['team.oversee'],
    name: 'outside-openings',
  },
  { path: '/cases/goals/:list?', area: 'cases', component: GoalsScreen, anyOf: ['case.read'] },
  {
    path: '/cases/:caseId/:tab?/:item?/:action?',
    area: 'cases',
    component: CasePage,
    anyOf: ['case.read'],
  },
  {
    path: '/move-out',
    area: 'move-out',
    component: MoveOutScreen,
    anyOf: ['case.read'],
    isAreaHome: true,
  },
  { path: '/move-out/:tab', area: 'move-out', component: MoveOutScreen, anyOf: ['case.read'] },
  {
    path: '/revisitation',
    area: 'revisitation',
    component: RevisitationBoardScreen,
    anyOf: ['case.read'],
    isAreaHome: true,
  },
  {
    path: '/committee',
    area: 'committee',
    component: CommitteeScreen,
    anyOf: ['case.read'],
    isAreaHome: true,
  },
  {
    path: '/committee/:meetingId',
    area: 'committee',
    component: MeetingScreen,
    anyOf: ['case.read'],
  },
  {
    path: '/committee/:meetingId/meeting/:itemId?',
    area: 'committee',
    component: MeetingView,
    anyOf: ['case.read'],
    isAlone: true,
  },
  {
    path: '/settings',
    area: 'settings',
    component: SettingsScreen,
    anyOf: ['settings.read'],
    isAreaHome: true,
  },
  {
    path: '/settings/print-log',
    area: 'settings',
    component: PrintLogScreen,
    anyOf: ['print.log'],
    name: 'print-log',
  },
  {
    path: '/settings/recovery-key',
    area: 'settings',
    component: RenewRecoveryKeyScreen,
    anyOf: ['user.manage'],
    name: 'recovery-key',
  },
  {
    path: '/settings/:tab',
    area: 'settings',
    component: SettingsScreen,
    anyOf: ['settings.read'],
  },
];

export function screensFor(capabilities: readonly Capability[]): readonly Screen[] {
  return screens.filter((screen) => screen.anyOf.some((one) => capabilities.includes(one)));
}
