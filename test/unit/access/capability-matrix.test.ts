import { expect, it } from 'vitest';
import { capabilities, may, roles } from '#shared/access/capabilities.ts';

/** The whole table by itself, not asked of `may`: a capability given to one more role is a change of this file. */
const MATRIX = `
                    caseworker  chair  team-leader  controller  admin
case.read               x         x         x           x         -
case.write              x         -         x           -         -
case.end                x         -         x           -         -
case.export             x         -         x           x         -
goal.write              x         -         x           -         -
follow-up.write         x         -         x           -         -
move-out.write          x         -         x           -         -
move-out.oversee        -         -         x           -         -
committee.propose       x         -         x           -         -
committee.prepare       -         x         x           -         -
committee.decide        -         x         x           -         -
import.run              -         -         x           -         x
print                   x         x         x           x         -
print.log               -         -         x           -         x
money.read              x         x         x           x         -
settings.read           x         x         x           x         x
settings.write          -         -         x           -         x
user.manage             -         -         -           -         x
team.oversee            -         -         x           -         -
own-session             x         x         x           x         x
`;

/** Cells one space apart: how the table is set does not matter. */
const cellsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/u).join(' '));

it('each role may what this table says, and nothing else', () => {
  const granted = capabilities.map((capability) =>
    [capability, ...roles.map((role) => (may([role], capability) ? 'x' : '-'))].join(' '),
  );
  expect([roles.join(' '), ...granted]).toEqual(cellsOf(MATRIX));
});

it('a person of two roles may what either may, and one of none may nothing', () => {
  const summed = capabilities.filter((one) => may(['controller', 'admin'], one));
  const either = capabilities.filter((one) => may(['controller'], one) || may(['admin'], one));
  expect(summed).toEqual(either);
  expect(capabilities.filter((one) => may([], one))).toEqual([]);
});
