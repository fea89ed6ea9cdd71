import { revisitation, revisitationCandidate, revisitationStep } from '../schema/revisitation.ts';
import { rowCommands } from './row-commands.ts';

export const revisitations = rowCommands(revisitation);
export const revisitationSteps = rowCommands(revisitationStep);
export const revisitationCandidates = rowCommands(revisitationCandidate);
