import { UsageProblem, type Command } from '@layan/catalog/bin/command.ts';
import { Audit, type AuditProblem } from '../src/complaints/audit.ts';
import { Cells, usedKeys } from '../src/complaints/cells.ts';
import { KeyRing } from '../src/complaints/key-ring.ts';
import { newKeysTold } from '../src/complaints/rotate.ts';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/store.ts';
import { both } from '../src/words.ts';

/** Looks through the complaints' log; `NOTED` is a mark that an earlier look printed. */
export const auditCheck: Command = async args => {
  const [noted, ...others] = args;
  if (others.length || (noted && !/^\d+:[\w-]*$/.test(noted)))
    throw new UsageProblem('npm run layan -- audit check [MARK]');
  const config = readConfig(process.env);
  const store = await openStore(config);
  try {
    const ring = new KeyRing(config.keys);
    ring.load(await usedKeys(store.read), Date.now());
    if (ring.created) newKeysTold(ring.file).forEach(line => console.log(line));
    const { events, head, problems } = await new Audit(new Cells(ring)).check(store.read, noted);
    for (const { id, complaint, problem } of problems)
      console.error([id && `#${id}`, complaint, WORDS[problem]].filter(Boolean).join(' '));
    if (problems.length) return 1;
    console.log(both(`${events} kejadian, catatan utuh`, `${events} events, the log is whole`));
    console.log(`${both('Tanda untuk dicatat di luar', 'A mark to be noted elsewhere')}: ${head}`);
    return 0;
  } finally {
    await store.close();
  }
};

const WORDS: Record<AuditProblem['problem'], string> = {
  hash: both(
    'kejadian ini, atau yang sebelumnya, diubah atau dihapus',
    'this event, or the one before, was changed or removed',
  ),
  words: both('isi kejadian ini diubah atau hilang', 'the words of this event were changed or are gone'),
  content: both('isi pengaduan ini diubah atau hilang', 'what this complaint says was changed or is gone'),
  seq: both('kejadian pengaduan ini tidak lengkap', 'events of this complaint are missing'),
  missing: both('tanda ini tidak ada lagi dalam catatan', 'this mark is no longer in the log'),
};
