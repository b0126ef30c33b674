/**
 * Speaks the default pack of clips: `node kiosk/board/bin/make-clips.ts [folder]` writes `<folder>/<language>/<name>.opus`
 * for every clip that is ever announced. Needs espeak-ng (Indonesian), flite (English), sox and opusenc from Debian; the
 * board itself needs none of them. To ship another voice, change VOICES or put other files under the same names.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIPS, type Clip } from '@layan/domain/speech/call.ts';
import { SPOKEN, type Spoken } from '@layan/domain/speech/numbers.ts';

const VOICES: Record<Spoken, (text: string, file: string) => string> = {
  // A little slower than people talk: a lobby echoes.
  id: (text, file) => run('espeak-ng', '-v', 'id', '-s', '140', '-p', '42', '-g', '1', '-w', file, text),
  en: (text, file) => run('flite', '-voice', 'slt', '--setf', 'duration_stretch=1.1', '-t', text, '-o', file),
};

/** How loud each clip is on average, in decibels of full scale: both languages and all words alike. */
const LOUDNESS = -17;
const SPEECH = ['highpass', '90', 'compand', '0.005,0.12', '6:-70,-60,-20,-14,-6', '0', '-90', '0.05'];
const SILENCE = ['silence', '1', '0.005', '0.4%'];

const target = process.argv[2] ?? join(import.meta.dirname, '../../shared/sound');
const scratch = mkdtempSync(join(tmpdir(), 'layan-clips-'));
try {
  for (const language of SPOKEN) {
    const folder = join(target, language);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const clip of CLIPS[language]) makeClip(language, clip, join(folder, `${clip.name}.opus`));
    process.stdout.write(`${folder}: ${CLIPS[language].length}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function makeClip(language: Spoken, { text }: Clip, file: string) {
  const spoken = join(scratch, 'spoken.wav');
  const clean = join(scratch, 'clean.wav');
  const loud = join(scratch, 'loud.wav');
  VOICES[language](text, spoken);
  const trimmed = [...SILENCE, 'reverse', ...SILENCE, 'reverse'];
  run('sox', spoken, '-r', '24000', '-c', '1', clean, 'gain', '-6', ...SPEECH, 'gain', '-n', '-3', ...trimmed);
  const average = Number(/RMS lev dB\s+(-[\d.]+)/.exec(run('sox', clean, '-n', 'stats'))?.[1]);
  // A limiter holds the peaks that the gain would cut; a few milliseconds in and out keep joints from clicking.
  run('sox', clean, loud, 'gain', '-l', (LOUDNESS - average).toFixed(1), 'fade', 't', '0.004', '0', '0.012');
  const small = ['--speech', '--bitrate', '24', '--padding', '0', '--discard-comments', '--serial', '1'];
  run('opusenc', '--quiet', ...small, loud, file);
}

/** What the program says, wherever it says it. */
function run(program: string, ...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr}`);
  return stdout + stderr;
}
