/** An office whose catalogue was written by somebody with bad intentions. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE, hostileCatalogue } from './catalogues.ts';
import { openOffice, type TestOffice } from './office.ts';

export async function openHostileOffice(): Promise<TestOffice & { service: string }> {
  const data = mkdtempSync(join(tmpdir(), 'layan-hostile-'));
  const catalogue = hostileCatalogue(HOSTILE);
  const file = join(data, 'hostile.json');
  writeFileSync(file, JSON.stringify(catalogue));
  return Object.assign(await openOffice({ agency: file, data }), { service: catalogue.services[0]!.id });
}
