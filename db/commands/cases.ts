import {
  caseAssignment,
  caseFile,
  citizen,
  intervention,
  municipalityPeriod,
  need,
  provider,
  ratePeriod,
  stay,
  supportPeriod,
} from '../schema/cases.ts';
import { rowCommands } from './row-commands.ts';

export const citizens = rowCommands(citizen);
export const municipalityPeriods = rowCommands(municipalityPeriod);
export const caseFiles = rowCommands(caseFile);
export const assignments = rowCommands(caseAssignment);
export const providers = rowCommands(provider);
export const stays = rowCommands(stay);
export const interventions = rowCommands(intervention);
export const ratePeriods = rowCommands(ratePeriod);
export const supportPeriods = rowCommands(supportPeriod);
export const needs = rowCommands(need);
