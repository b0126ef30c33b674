import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { agencyFile } from '@layan/catalog/library.ts';
import { readConfig } from '../../packages/server/src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'layan-start-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const server = join(import.meta.dirname, '..', '..', 'packages', 'server');
const main = join(server, 'src', 'main.ts');

interface Running {
  process: ChildProcess;
  output: () => string;
  errors: () => string;
  ended: Promise<number | null>;
}

function start(environment: Record<string, string>, script = main): Running {
  const env = {
    PATH: process.env.PATH ?? '',
    LAYAN_DATA: join(folder, 'data'),
    PORT: '0',
    LAYAN_HOST: '127.0.0.1',
    ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
    ...environment,
  };
  const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', data => (output += String(data)));
  child.stderr.on('data', data => (errors += String(data)));
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended: new Promise(resolve => child.once('close', resolve)),
  };
}

/** The address the server printed last. */
async function address({ process: child, output, errors, ended }: Running): Promise<string> {
  const found = () => /http:\/\/\S+/.exec(output().trim().split('\n').at(-1) ?? '')?.[0];
  let over = false;
  void ended.then(() => (over = true));
  while (!found()) {
    await Promise.race([ended, new Promise(resolve => child.stdout?.once('data', resolve))]);
    assert.ok(!over, `it ended: ${output()}${errors()}`);
  }
  return found() ?? '';
}

/** One line on standard error that matches, exit code 1, and no stack. */
async function refuses(environment: Record<string, string>, sentence: RegExp): Promise<void> {
  const running = start(environment);
  assert.equal(await running.ended, 1);
  const lines = running.errors().trim().split('\n');
  assert.equal(lines.length, 1, running.errors());
  assert.match(lines[0] ?? '', sentence);
  assert.equal(running.output(), '');
}

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('starting the server', () => {
  it('listens, answers, and ends cleanly when it is told to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const running = start({ LAYAN_AGENCY: 'purwakarta' });
      const answer = await fetch(new URL('api/config', await address(running)));
      assert.equal(((await answer.json()) as { agency: string }).agency, 'purwakarta');
      running.process.kill(signal);
      assert.equal(await running.ended, 0);
      assert.equal(running.errors(), '');
    }
  });

  it('serves Bangkalan when nobody chose', async () => {
    const running = start({});
    await address(running);
    assert.match(running.output(), /Kabupaten Bangkalan/);
    running.process.kill();
    await running.ended;
    assert.ok(existsSync(join(folder, 'data')));
  });

  it('is passed signals by the launcher, and does not outlive it', async () => {
    const launcher = join(server, 'bin', 'start.mjs');
    const told = start({}, launcher);
    await address(told);
    told.process.kill('SIGTERM');
    assert.equal(await told.ended, 0);

    const killed = start({}, launcher);
    const url = await address(killed);
    killed.process.kill('SIGKILL');
    await killed.ended;
    await assert.rejects(fetch(url), 'the server still answers');
  });

  it('tells the first password once, and only on the first start', async () => {
    const data = join(folder, 'first');
    const first = start({ LAYAN_DATA: data });
    const url = await address(first);
    const [, password = ''] = /kata sandi · password: (\S+)/.exec(first.output()) ?? [];
    const answer = await fetch(new URL('api/session', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'supervisor', password }),
    });
    assert.equal(answer.status, 200);
    first.process.kill();
    await first.ended;
    const second = start({ LAYAN_DATA: data });
    await address(second);
    assert.doesNotMatch(second.output(), /password/);
    await refuses({ LAYAN_DATA: data }, /sedang dipakai server Layan yang lain/);
    second.process.kill();
    await second.ended;
    if (process.platform !== 'win32')
      assert.equal(statSync(join(data, 'layan.sqlite')).mode & 0o077, 0, 'nobody else on this machine reads it');
  });

  it('names the known agencies when the chosen one is unknown', () =>
    refuses({ LAYAN_AGENCY: 'atlantis' }, /LAYAN_AGENCY.*"atlantis".*bangkalan, kaltara, kapuas, landak, purwakarta/));

  it('refuses a port that is no port', async () => {
    for (const port of ['abc', '-1', '65536', '80a', '1e3']) await refuses({ PORT: port }, /^PORT .*0 sampai 65535/);
  });

  it('says so when the port is in use', async () => {
    const other = createServer();
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await refuses({ PORT: String(port) }, new RegExp(`Port ${port} sedang dipakai`));
    other.close();
  });

  it('refuses an address that is not this computer’s', () => refuses({ LAYAN_HOST: '203.0.113.7' }, /LAYAN_HOST/));

  it('says so when the data folder cannot be written', () =>
    refuses(
      { LAYAN_DATA: join(write('file', 'x'), 'data') },
      /LAYAN_DATA: folder data .* tidak dapat ditulisi \(ENOTDIR\)/,
    ));

  it(
    'says so when the data folder is read-only',
    { skip: process.getuid?.() === 0 && 'root may write anywhere' },
    async () => {
      const closed = join(folder, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0o500);
      await refuses({ LAYAN_DATA: closed }, /tidak dapat ditulisi \(EACCES\)/);
    },
  );

  it('refuses a catalogue that is cut off, invalid or of another version', async () => {
    const text = readFileSync(agencyFile('purwakarta'), 'utf8');
    await refuses({ LAYAN_AGENCY: write('cut.json', text.slice(0, 5000)) }, /cut\.json:\d+:\d+: bukan JSON yang utuh/);
    await refuses(
      { LAYAN_AGENCY: write('wrong.json', '{"version": 1, "agency": {}}') },
      /wrong\.json: katalog tidak sah.*agency\.slug/,
    );
    await refuses(
      { LAYAN_AGENCY: write('version.json', text.replace('"version": 1', '"version": 9')) },
      /version\.json: katalog tidak sah.*version 1.*9/,
    );
    await refuses({ LAYAN_AGENCY: folder }, /cannot be read \(EISDIR\)/);
  });

  it('refuses a configuration file with a mistake, and names the place', async () => {
    const config = (content: string) => ({ LAYAN_CONFIG: write('my.json', content) });
    await refuses({ LAYAN_CONFIG: 'nowhere.json' }, /LAYAN_CONFIG: .*nowhere\.json/);
    await refuses(config('{"agency": "landak"'), /my\.json:1:20: bukan JSON/);
    await refuses(config('["landak"]'), /my\.json: isinya harus sebuah objek/);
    await refuses(config('{"agencies": "landak"}'), /"agencies" tidak dikenal; yang ada: port, host, agency/);
    await refuses(config('{"agency": ["landak"]}'), /"agency" harus teks atau angka/);
    await refuses({ ...config('{"port": "x"}'), PORT: '' }, /my\.json, port harus angka/);
    await refuses({ LAYAN_PUBLIC_URL: 'layan.go.id' }, /LAYAN_PUBLIC_URL harus alamat http/);
    for (const proxy of ['nginx', '172.18.0.2/33', '0.0.0.0/0', '10.0.0.1/8/8'])
      await refuses({ LAYAN_PROXIES: `10.0.0.7 ${proxy}` }, /^LAYAN_PROXIES: "[^"]+" bukan alamat IP; tulis seperti /);
    await refuses(
      { LAYAN_ORIGINS: 'https://a.go.id, https://dinsos.example.go.id/layanan' },
      /^LAYAN_ORIGINS: "https:\/\/dinsos\S+layanan" bukan alamat situs; tulis seperti https:\/\/dinsos\.example\.go\.id, /,
    );
  });
});

describe('the configuration', () => {
  it('takes the environment before the file, and the file before the defaults', () => {
    mkdirSync(join(folder, 'office'), { recursive: true });
    writeFileSync(join(folder, 'office', 'layan.config.json'), '{"agency": "landak", "port": 9000, "data": "isi"}');
    const { agency, port, data, host } = readConfig({ PORT: '9001' }, join(folder, 'office'));
    assert.deepEqual([agency.slug, port, data, host], ['landak', 9001, join(folder, 'office', 'isi'), '0.0.0.0']);
  });

  it('knows proxies by address and by range, of both kinds', () => {
    const { proxies } = readConfig({ LAYAN_PROXIES: '10.0.0.7, 172.18.0.0/16  fd00::/8' });
    assert.deepEqual(proxies, ['10.0.0.7', '172.18.0.0/16', 'fd00::/8']);
  });

  it('takes paths in a file from the file’s own folder', () => {
    const config = join(folder, 'office', 'other.json');
    writeFileSync(join(folder, 'office', 'mine.json'), readFileSync(agencyFile('kapuas')));
    writeFileSync(config, '{"agency": "mine.json", "data": "data"}');
    const { agency, data, port } = readConfig({ LAYAN_CONFIG: config }, folder);
    assert.deepEqual([agency.slug, data, port], ['kapuas', join(folder, 'office', 'data'), 8080]);
  });
});
