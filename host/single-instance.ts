import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './profile.ts';

type Second = (argv: string[], workingDirectory: string, additionalData: unknown) => void;

/** One program per userData folder, as Electron's lock: the second tells the first and leaves. */
export class SingleInstance {
  held = false;
  private readonly onSecond: Second;
  private server: Server | undefined;
  private lockFile = '';
  private address = '';
  private telling: Promise<void> = Promise.resolve();

  constructor(onSecond: Second) {
    this.onSecond = onSecond;
  }

  request(userData: string, additionalData: object): boolean {
    if (this.held) return true;
    mkdirSync(userData, { recursive: true });
    this.lockFile = path.join(userData, 'SingletonLock');
    // A socket's path is short by law of the system: not inside the folder itself.
    const name = createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 24);
    this.address =
      process.platform === 'win32'
        ? `\\\\.\\pipe\\malspor-${name}`
        : path.join(tmpdir(), `malspor-${name}.sock`);
    if (!this.take()) {
      this.telling = this.tell(additionalData);
      return false;
    }
    this.held = true;
    this.listen();
    return true;
  }

  private take(): boolean {
    const mine = `${process.pid} ${startOf(process.pid)}`;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(this.lockFile, mine, { flag: 'wx' });
        return true;
      } catch {
        if (holds(this.lockFile)) return false;
        rmSync(this.lockFile, { force: true });
      }
    }
    return false;
  }

  private listen(): void {
    if (process.platform !== 'win32') rmSync(this.address, { force: true });
    this.server = createServer((socket) => {
      let text = '';
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => (text += part));
      socket.on('error', () => undefined);
      socket.on('end', () => {
        const said = JSON.parse(text) as { argv: string[]; cwd: string; data: unknown };
        this.onSecond(said.argv, said.cwd, said.data);
      });
    });
    this.server.on('error', () => undefined);
    this.server.listen(this.address);
    this.server.unref();
  }

  private tell(data: object): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect(this.address, () => {
        socket.end(JSON.stringify({ argv: process.argv, cwd: process.cwd(), data }));
      });
      socket.on('close', () => resolve());
      socket.on('error', () => resolve());
      socket.resume();
    });
  }

  /** Also waits until the first instance has heard of us. */
  async release(): Promise<void> {
    await this.telling;
    if (!this.held) return;
    this.held = false;
    this.server?.close();
    rmSync(this.lockFile, { force: true });
  }
}

/** True while the process that wrote the lock still runs (and is not another with its number). */
function holds(lockFile: string): boolean {
  try {
    const [pid = '', start = ''] = readFileSync(lockFile, 'utf8').split(' ');
    return isAlive(Number(pid)) && startOf(Number(pid)) === start;
  } catch {
    return false;
  }
}

/** When a process started, in clock ticks since boot; '' where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
