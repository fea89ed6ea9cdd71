import { settingValues } from '#db/queries/catalogue.ts';
import { settingEntries } from '#db/queries/settings.ts';
import { listEmployees, listTeams } from '#db/queries/people.ts';
import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { REFUND_YEAR } from '#shared/domain/settings/refund-years.ts';
import { settingViews } from '#shared/domain/settings/setting-view.ts';
import { changeSetting } from './change-setting.ts';
import { previewSetting } from './preview-setting.ts';
import { createUser } from './create-user.ts';
import { exportTable } from './export-table.ts';
import { addRefundYear, refundYears } from './refund-years.ts';
import { resetPassword } from './reset-password.ts';
import { saveEmployee } from './save-employee.ts';
import { saveTeam } from './save-team.ts';
import { setRoles } from './set-roles.ts';
import { setUserActive } from './set-user-active.ts';

export const settingsHandlers = {
  people: (ctx) => succeed({ teams: listTeams(ctx.read), employees: listEmployees(ctx.read) }),
  values: (ctx) => {
    const values = settingValues(ctx.read).filter(({ key }) => key !== REFUND_YEAR);
    return succeed(settingViews(values, settingEntries(ctx.read), ctx.today()));
  },
  refundYears: (ctx) => refundYears(ctx),
  addRefundYear: (ctx, input) => addRefundYear(ctx, input),
  preview: previewSetting,
  change: changeSetting,
  exportTable,
  saveTeam,
  saveEmployee,
  createUser,
  setRoles,
  setUserActive,
  resetPassword,
} satisfies AreaHandlers<typeof contract.settings, Contexts>;
