import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { layan } from '../support/layan.ts';

interface Line {
  query: string;
  none: boolean;
  results: { id: string; label: string; name: string; score: number; agency?: string }[];
  elsewhere?: unknown;
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line);

describe('layan search', () => {
  it('answers each line with one line of JSON, in order', async () => {
    const queries = ['adopsi anak', '', 'bikin KTP', 'x'.repeat(10_000), '"}{[(*+?\\', '<script>'];
    const { code, out } = await layan(['search', '--agency', 'bangkalan', '--json'], queries.join('\n') + '\n');
    const answers = lines(out);
    assert.equal(code, 0);
    assert.deepEqual(
      answers.map(answer => answer.query),
      queries,
    );
    const [adoption, empty, identity] = answers;
    assert.equal(adoption?.none, false);
    assert.deepEqual(Object.keys(adoption?.results[0] ?? {}), ['id', 'label', 'name', 'score']);
    assert.equal(adoption?.results[0]?.id, 'pengantar-pengangkatan-anak');
    assert.deepEqual([empty?.none, empty?.results, identity?.none], [true, [], true]);
    assert.ok(identity?.elsewhere);
  });

  it('reads lines that end the Windows way and a last line without an end', async () => {
    const { out } = await layan(['search', '--agency', 'kapuas', '--json'], 'bansos\r\nlansia');
    assert.deepEqual(
      lines(out).map(answer => answer.query),
      ['bansos', 'lansia'],
    );
  });

  it('searches every agency when none is named, and says whose service it is', async () => {
    const outcomes = await Promise.all([
      layan(['search', '--json'], 'BUMDes\n'),
      layan(['search', '--agency', 'all', '--json'], 'BUMDes\n'),
    ]);
    assert.equal(outcomes[0].out, outcomes[1].out);
    assert.equal(lines(outcomes[0].out)[0]?.results[0]?.agency, 'kaltara');
  });

  it('keeps to the limit', async () => {
    const { out } = await layan(['search', '--json', '--limit', '2'], 'bantuan sosial\n');
    assert.equal(lines(out)[0]?.results.length, 2);
    for (const limit of ['0', '-1', 'x', '1.5'])
      assert.equal((await layan(['search', `--limit=${limit}`])).code, 2, limit);
  });

  it('names the known agencies when it is asked for another', async () => {
    const { code, out, errors } = await layan(['search', '--agency', 'atlantis', '--json'], 'bansos\n');
    assert.deepEqual([code, out], [1, '']);
    assert.equal(
      errors,
      'Instansi "atlantis" tidak dikenal; yang ada: bangkalan, kaltara, kapuas, landak, purwakarta.\n',
    );
  });

  it('prints lines a person can read without --json', async () => {
    const { out } = await layan(['search', '--agency', 'bangkalan', '--lang', 'en'], 'adopsi\nasdfgh\n');
    assert.match(out, /^adopsi:\n {2}\d\.\d\d {2}.*Bangkalan\)/);
    assert.match(out, /asdfgh:\n {2}No service fits\./);
  });

  it('is quiet when the reader stops early', async () => {
    const entry = join(import.meta.dirname, '..', '..', 'packages', 'server', 'bin', 'layan.ts');
    const child = spawn(process.execPath, [entry, 'search', '--json'], { stdio: 'pipe' });
    let errors = '';
    child.stderr.on('data', data => (errors += String(data)));
    child.stdin.on('error', () => undefined).write('adopsi\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.once('close', resolve));
    child.stdin.destroy();
    assert.deepEqual([code, errors], [0, '']);
  });
});
