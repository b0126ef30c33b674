import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { FollowDesk } from '@layan/client/follow-desk.ts';
import { define } from '@layan/elements/base/define.ts';
import { hostStyles } from '@layan/elements/base/host-styles.ts';
import { remoteStyles } from '@layan/elements/base/remote-styles.ts';
import { remoteView } from '@layan/elements/base/remote-view.ts';
import { space } from '@layan/elements/base/tokens.ts';
import '@layan/elements/on-screen-keyboard/on-screen-keyboard.ts';
import { followView } from '../../shared/follow-view.ts';
import { Screen, screenStyles } from './screen.ts';

const styles = css`
  :host {
    block-size: 100%;
  }
  .screen {
    grid-template-rows: 1fr;
    align-content: stretch;
    padding-block-end: ${space.s4};
  }
  @media (orientation: landscape) {
    .screen {
      max-inline-size: 76em;
      padding-block-start: ${space.s5};
    }
  }
`;

/** What became of a complaint, by code and PIN. */
@define('layan-follow-screen')
export class FollowScreen extends Screen {
  static override styles = [hostStyles, remoteStyles, screenStyles, styles];

  override render() {
    const { complaints } = this.context;
    return html`<div class="screen">
      <h1 class="unseen">${msg('Jawaban kantor', { id: 'follow-screen.title' })}</h1>
      ${complaints.following ? this.#renderFollow(complaints.following) : remoteView(complaints.rules, { ready: () => nothing })}
    </div>`;
  }

  #renderFollow(desk: FollowDesk) {
    const { catalogue, session, end } = this.context;
    const keyboard = html`<layan-on-screen-keyboard
      slot="keyboard"
      layout="writing"
      done=${msg('Lanjut', { id: 'follow-screen.next' })}
      ?deliberate=${session.display.voice}
    ></layan-on-screen-keyboard>`;
    return followView(desk, { catalogue, kiosk: true, keyboard, onClose: end });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-follow-screen': FollowScreen;
  }
}
