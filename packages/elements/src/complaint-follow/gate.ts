/** Code and PIN before anything is shown, forgiving in how they are written. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import { readCode, readPin, type CodeReading } from '@layan/domain/complaint/code.ts';
import { clockTime } from '../base/clock.ts';
import { field } from '../base/field.ts';
import { inDigits } from '../base/language.ts';

export interface Gate {
  code: string;
  pin: string;
  /** The citizen wanted to look: now it is said what is wrong. */
  asked: boolean;
  busy: boolean;
  kiosk: boolean;
  problem: RefusalCode | null;
  until: number | null;
  onCode: (code: string) => void;
  onPin: (pin: string) => void;
}

const written = (event: Event) => (event.currentTarget as HTMLInputElement).value;

export function gateFields({ code, pin, asked, busy, kiosk, problem, until, onCode, onPin }: Gate) {
  return html`
    ${problem ? html`<layan-notice kind=${problem === 'complaint-unknown' ? 'warn' : 'bad'}>${gateProblem(problem, until)}</layan-notice>` : nothing}
    ${field(
      {
        id: 'code',
        label: msg('Kode', { id: 'complaint-follow.code' }),
        hint: msg('Seperti K7QM-4XPD-9RN. Huruf kecil dan tanpa garis juga boleh.', {
          id: 'complaint-follow.code-hint',
        }),
        error: asked ? codeProblem(code) : undefined,
      },
      ({ describedBy, invalid }) =>
        html`<input
          id="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          inputmode=${kiosk ? 'none' : 'text'}
          ?readonly=${busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(code)}
          @input=${(event: Event) => onCode(written(event))}
        />`,
    )}
    ${field(
      {
        id: 'pin',
        label: 'PIN',
        hint: msg('Enam angka pada tanda terima Anda.', { id: 'complaint-follow.pin-hint' }),
        error:
          asked && !readPin(pin)
            ? msg('PIN terdiri dari enam angka.', { id: 'complaint-follow.pin-wrong' })
            : undefined,
      },
      ({ describedBy, invalid }) =>
        html`<input
          id="pin"
          class="pin"
          autocomplete="off"
          inputmode=${kiosk ? 'none' : 'numeric'}
          ?readonly=${busy}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(pin)}
          @input=${(event: Event) => onPin(written(event))}
        />`,
    )}
  `;
}

/** What both say once they are whole; null until then. */
export function readAccess({ code, pin }: Pick<Gate, 'code' | 'pin'>): { code: string; pin: string } | null {
  const reading = readCode(code);
  const digits = readPin(pin);
  return 'code' in reading && digits ? { code: reading.code, pin: digits } : null;
}

function codeProblem(typed: string): string | undefined {
  const reading: CodeReading = readCode(typed);
  if ('code' in reading) return undefined;
  switch (reading.problem) {
    case 'too-short':
      return msg('Kode ini belum lengkap: ada sebelas huruf dan angka.', { id: 'complaint-follow.code-short' });
    case 'too-long':
      return msg('Kode ini terlalu panjang: ada sebelas huruf dan angka.', { id: 'complaint-follow.code-long' });
    case 'check':
      return msg('Ada yang salah ketik, atau tertukar tempatnya. Bandingkan sekali lagi dengan tanda terima.', {
        id: 'complaint-follow.code-check',
      });
    case 'character': {
      const [character, place] = [reading.character, inDigits(reading.at + 1)];
      return msg(
        str`“${character}” di tempat ke-${place} tidak ada dalam kode mana pun. Angka 0 dan 1 serta huruf O, I, L, dan U tidak dipakai.`,
        {
          id: 'complaint-follow.code-character',
        },
      );
    }
  }
}

function gateProblem(problem: RefusalCode, until: number | null): string {
  switch (problem) {
    case 'complaint-unknown':
      return msg('Kode dan PIN ini tidak cocok. Periksa keduanya pada tanda terima Anda.', {
        id: 'complaint-follow.unknown',
      });
    case 'locked-out': {
      if (until === null)
        return msg('Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.', {
          id: 'complaint-follow.locked',
        });
      const time = clockTime(Math.ceil(until / 60_000) * 60_000);
      return msg(str`Terlalu banyak percobaan. Coba lagi mulai pukul ${time}.`, {
        id: 'complaint-follow.locked-until',
      });
    }
    default:
      return troubleWords(problem);
  }
}

/** Why something did not happen; what was written is still there. */
export function troubleWords(problem: RefusalCode): string {
  switch (problem) {
    case 'offline':
    case 'unreachable':
    case 'busy':
      return msg('Sambungan sedang terputus. Yang Anda tulis masih ada; coba lagi sebentar lagi.', {
        id: 'complaint-follow.unreachable',
      });
    case 'wrong-state':
      return msg('Keadaannya sudah berubah sementara itu. Lihat dahulu yang terbaru di bawah.', {
        id: 'complaint-follow.wrong-state',
      });
    case 'too-late':
      return msg('Waktu untuk membukanya kembali sudah lewat. Anda dapat menyampaikan yang baru.', {
        id: 'complaint-follow.too-late',
      });
    default:
      return msg('Ini belum berhasil. Yang Anda tulis masih ada; coba lagi, atau tanyakan kepada petugas.', {
        id: 'complaint-follow.failed',
      });
  }
}
