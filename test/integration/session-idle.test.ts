import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { must, openDeskWithDatabase } from '#test/support/desk-for-tests.ts';

/** Ten minutes, and half a minute's grace for the page, which locks first where it can. */
const LIMIT_MS = 10 * 60_000 + 30_000;

describe('the idle lock of the backend', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('locks by itself when nothing is heard, and tells the window', async () => {
    const desk = await openDeskWithDatabase();
    const before = desk.told().length;
    vi.advanceTimersByTime(LIMIT_MS - 1);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    vi.advanceTimersByTime(1);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
    expect(desk.told().slice(before)).toEqual(['session']);
  });

  test('any call of the signed-in person starts the time over; asking for the state does not', async () => {
    const desk = await openDeskWithDatabase();
    vi.advanceTimersByTime(LIMIT_MS - 1);
    must(await desk.call.session.stillHere(null));
    vi.advanceTimersByTime(LIMIT_MS - 1);
    expect(must(await desk.call.session.state(null)).stage).toBe('open');
    vi.advanceTimersByTime(1);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
  });

  test('a changed limit holds at once, for who is at the desk and for the window', async () => {
    const desk = await openDeskWithDatabase();
    const { today } = must(await desk.call.session.state(null));
    must(
      await desk.call.settings.change({
        key: 'security.idle-lock',
        value: 2,
        validFrom: today,
        reason: 'Åbent kontor',
      }),
    );
    expect(must(await desk.call.session.state(null)).idleLockMinutes).toBe(2);
    must(await desk.call.session.stillHere(null));
    vi.advanceTimersByTime(2 * 60_000 + 30_000);
    expect(must(await desk.call.session.state(null)).stage).toBe('locked');
  });

  test('a desk that was left does not lock the next person out', async () => {
    const desk = await openDeskWithDatabase();
    desk.session.signOut();
    vi.advanceTimersByTime(LIMIT_MS);
    expect(must(await desk.call.session.state(null)).stage).toBe('signed-out');
  });
});
