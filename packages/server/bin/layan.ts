/** The command line: `npm run layan -- catalog check FILE…`, `search`, `backup FILE`, `restore FILE`, `password NAME`, `keys …`, `audit check`. */
import { help as catalogHelp, UsageProblem, type Command } from '@layan/catalog/bin/command.ts';
import { ConfigProblem } from '../src/config.ts';

/** Only what is asked for is loaded. */
const commands: [words: string[], load: () => Promise<Command>][] = [
  [['catalog', 'check'], async () => (await import('@layan/catalog/bin/check.ts')).check],
  [['catalog', 'schema'], async () => (await import('@layan/catalog/bin/schema.ts')).schema],
  [['site'], async () => (await import('./site.ts')).site],
  [['search'], async () => (await import('@layan/catalog/bin/search.ts')).search],
  [['backup'], async () => (await import('./backup.ts')).backup],
  [['restore'], async () => (await import('./restore.ts')).restore],
  [['password'], async () => (await import('./password.ts')).password],
  [['keys', 'rotate'], async () => (await import('./keys.ts')).keysRotate],
  [['keys', 'check'], async () => (await import('./keys.ts')).keysCheck],
  [['audit', 'check'], async () => (await import('./audit.ts')).auditCheck],
];

const help = `${catalogHelp}

  npm run --silent layan -- site FOLDER [--agency SLUG]
      Tulis folder siap unggah: widget, katalog satu instansi, dan halaman contoh; tanpa server Layan.
      Write a folder ready for any web space: widgets, one agency's catalogue and an example page; no Layan server.

  npm run --silent layan -- backup FILE
      Simpan salinan data antrean yang utuh; server boleh tetap berjalan.
      Keep a whole copy of the queue's data; the server may go on.

  npm run --silent layan -- restore FILE
      Kembalikan data dari salinan; server harus berhenti. Data lama disimpan di sampingnya.
      Bring back a copy; the server must be stopped. The old data is kept beside it.

  npm run --silent layan -- password NAME
      Beri petugas kata sandi baru, ditampilkan sekali.
      Give somebody a new password, shown once.

  npm run --silent layan -- keys rotate
      Buat kunci baru dan enkripsi ulang semua pengaduan; server boleh tetap berjalan.
      Make a new key and encrypt all complaints anew; the server may go on.

  npm run --silent layan -- keys check
      Buka semua yang terenkripsi dan sebutkan kunci yang dipakai.
      Open everything that is encrypted, and tell which keys are used.

  npm run --silent layan -- audit check [MARK]
      Periksa apakah catatan pengaduan masih utuh; MARK adalah tanda dari pemeriksaan sebelumnya.
      See whether the complaints’ log is whole; MARK is what an earlier check printed.`;

// Whoever reads us may stop early, as `| head` does.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
const found = commands.find(([words]) => words.every((word, index) => args[index] === word));

if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else {
  try {
    if (!found) throw new UsageProblem('');
    const [words, load] = found;
    process.exitCode = await (await load())(args.slice(words.length));
  } catch (error) {
    if (error instanceof ConfigProblem) {
      console.error(error.message.replace(/\s+/g, ' '));
      process.exitCode = 1;
    } else if (error instanceof UsageProblem) {
      console.error(`${error.message ? `${error.message}\n\n` : ''}${help}`);
      process.exitCode = 2;
    } else throw error;
  }
}
