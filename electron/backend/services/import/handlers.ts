import { succeed } from '#shared/base/result.ts';
import type { contract } from '#shared/contract/contract.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { chooseFile } from './choose-file.ts';
import { exportFaults } from './export-faults.ts';
import { exportTable } from './export-table.ts';
import { planFile } from './plan-file.ts';
import { runImport } from './run-import.ts';

export const importHandlers = {
  choose: (ctx, input) => chooseFile(ctx, input),
  plan: (ctx, choices) => planFile(ctx, choices),
  run: (ctx, input) => runImport(ctx, input),
  exportFaults: (ctx, input) => exportFaults(ctx, input),
  exportTable: (ctx, input) => exportTable(ctx, input),
  drop: (ctx, { fileId }) => {
    ctx.imports.drop(fileId);
    return succeed(null);
  },
} satisfies AreaHandlers<typeof contract.imports, Contexts>;
