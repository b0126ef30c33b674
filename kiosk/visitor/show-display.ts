/** How the visitor wants to see and hear, done to the page. */
import { msg } from '@lit/localize';
import type { Voice } from '../shared/voice.ts';
import type { Display } from './session.ts';

export function showDisplay(kiosk: HTMLElement, voice: Voice, display: Display, voiceBefore: boolean): void {
  const root = document.documentElement;
  root.toggleAttribute('data-large', display.large);
  root.toggleAttribute('data-contrast', display.contrast);
  kiosk.toggleAttribute('low', display.low);
  if (display.voice === voiceBefore) return;
  if (display.voice) voice.start(voiceHelp());
  else voice.stop();
}

function voiceHelp(): string {
  return msg(
    'Mode suara menyala. Sentuh sekali untuk mendengar, sekali lagi untuk memilih. Tombol panah untuk berpindah, Enter untuk memilih.',
    { id: 'show-display.voice-on' },
  );
}
