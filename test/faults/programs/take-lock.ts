import { takeInstanceLock } from '#db/instance-lock.ts';
import { say, sayReady } from './say.ts';

/** Tries for the lock once, and keeps it until killed. */
const [file = '', token = ''] = process.argv.slice(2);
const holder = { token, host: 'pc-1', pid: process.pid };
const taken = takeInstanceLock({ file, holder, onLost: () => say('lost') });
sayReady();
say(taken.ok ? 'held' : 'refused');
if (taken.ok) setInterval(() => {}, 1000);
