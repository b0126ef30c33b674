/** How the handling was, from 1 to 4: a face and a word each. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { RATINGS, type Rating } from '@layan/domain/complaint/complaint.ts';
import { smileyIcon } from '../icons/smiley.ts';
import { smileyMehIcon } from '../icons/smiley-meh.ts';
import { smileySadIcon } from '../icons/smiley-sad.ts';

/** Phosphor has none that laughs: its smiley with an open mouth. */
const laughing = html`<svg viewBox="0 0 256 256" aria-hidden="true">
  <path
    d="M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm0,192a88,88,0,1,1,88-88A88.1,88.1,0,0,1,128,216ZM80,108a12,12,0,1,1,12,12A12,12,0,0,1,80,108Zm96,0a12,12,0,1,1-12-12A12,12,0,0,1,176,108ZM72,140h112c4,0,8,4,7,9a64,64,0,0,1-126,0C64,144,68,140,72,140Z"
  />
</svg>`;

const FACES = { 1: smileySadIcon, 2: smileyMehIcon, 3: smileyIcon, 4: laughing };

export function faces(rating: number | null, onRate: (rating: Rating) => void) {
  return html`<div class="faces" role="group" aria-labelledby="rate">
    ${RATINGS.map(
      value =>
        html`<button type="button" class="face" aria-pressed=${rating === value} @click=${() => onRate(value)}>
          ${FACES[value]}<span>${ratingWord(value)}</span>
        </button>`,
    )}
  </div>`;
}

function ratingWord(rating: Rating): string {
  switch (rating) {
    case 1:
      return msg('Tidak baik', { id: 'complaint-follow.rating-1' });
    case 2:
      return msg('Kurang baik', { id: 'complaint-follow.rating-2' });
    case 3:
      return msg('Baik', { id: 'complaint-follow.rating-3' });
    case 4:
      return msg('Sangat baik', { id: 'complaint-follow.rating-4' });
  }
}
