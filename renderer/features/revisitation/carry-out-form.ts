import type { UseFormReturn } from 'react-hook-form';
import type { InputOf, ParsedInputOf } from '#shared/contract/define.ts';
import type { revisitation } from '#shared/contract/revisitation.ts';

export type CarryOutValues = InputOf<typeof revisitation.carryOut>;
export type CarryOutForm = UseFormReturn<
  CarryOutValues,
  unknown,
  ParsedInputOf<typeof revisitation.carryOut>
>;
