import type { cases } from '#shared/contract/cases.ts';
import type { AreaHandlers } from '#shared/contract/define.ts';
import type { Contexts } from '../../context.ts';
import { annul } from './annul.ts';
import { assign } from './assign.ts';
import { cancelIntervention } from './cancel-intervention.ts';
import { closeCase } from './close.ts';
import { createProvider } from './create-provider.ts';
import { createCase } from './create.ts';
import { endIntervention } from './end-intervention.ts';
import { recordDeath } from './record-death.ts';
import { recordNeed } from './record-need.ts';
import { reopenCase } from './reopen.ts';
import { saveCase } from './save-case.ts';
import { saveCitizen } from './save-citizen.ts';
import { saveIntervention } from './save-intervention.ts';
import { saveStay } from './save-stay.ts';
import { saveWishes } from './save-wishes.ts';
import { setMunicipality } from './set-municipality.ts';
import { setRate } from './set-rate.ts';
import { setSupport } from './set-support.ts';

export const writeHandlers = {
  create: createCase,
  saveCitizen,
  saveWishes,
  saveCase,
  assign,
  saveStay,
  saveIntervention,
  endIntervention,
  cancelIntervention,
  setRate,
  setSupport,
  recordNeed,
  close: closeCase,
  reopen: reopenCase,
  recordDeath,
  setMunicipality,
  annul,
  createProvider,
} satisfies Partial<AreaHandlers<typeof cases, Contexts>>;
