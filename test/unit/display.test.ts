import { expect, test } from 'vitest';
import { createDisplay } from '#electron/app/display.ts';

test('the display is held once however often it is asked for, and let go of once', () => {
  const acts: string[] = [];
  const display = createDisplay({
    start: (type) => {
      acts.push(`start ${type}`);
      return 7;
    },
    stop: (id) => {
      acts.push(`stop ${id}`);
      return true;
    },
  });
  display.keepAwake(false);
  display.keepAwake(true);
  display.keepAwake(true);
  display.keepAwake(false);
  display.keepAwake(false);
  expect(acts).toEqual(['start prevent-display-sleep', 'stop 7']);
});
