import { expect, it } from 'vitest';
import * as words from '#shared/domain/committee/begin-words.ts';
import { moveOut } from '../../../renderer/locales/da/move-out.ts';
import { revisitation } from '../../../renderer/locales/da/revisitation.ts';

it('what an item is begun with has the words of the page it comes from', () => {
  expect(words.DESTINATION).toEqual(moveOut.destination);
  expect(words.GROUND).toEqual(moveOut.ground);
  expect(words.DELIVERING_UNIT).toEqual(moveOut.deliveringUnit);
  expect(words.SEEN_BY).toEqual(revisitation.by);
  expect(words.STANCE).toEqual(revisitation.stance);
  expect(words.ASSESSMENT).toEqual(revisitation.assessment);
  expect(words.ROUTE).toEqual(revisitation.route);
  const { consent, decision, 'purpose-served': served } = revisitation.basis;
  expect(words.BASIS).toEqual({ consent, decision, 'purpose-served': served });
});
