import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { SettingsIssue } from '@layan/domain/queue/check-values.ts';
import type { NoShowPolicy, OfficeSettings } from '@layan/domain/queue/queue.ts';
import { define } from '../base/define.ts';
import { errorAt, field } from '../base/field.ts';
import { fieldStyles } from '../base/field-styles.ts';
import { focusPath } from '../base/focus-path.ts';
import { headingStyles, hostStyles } from '../base/host-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { writtenNumber, type PolicyDraft, type SettingsDraft } from '../base/settings-draft.ts';
import { styles } from './policy-editor.styles.ts';

const PLACES: readonly NoShowPolicy['placeOnReturn'][] = ['first', 'own', 'last'];

type Policy = PolicyDraft & Pick<SettingsDraft, 'remoteTickets'>;

interface NumberField {
  path: string;
  label: string;
  unit: string;
  hint?: string;
  value: number | string;
  usual: number | undefined;
  set: (value: Policy, number: number | string) => Policy;
}

/**
 * Who goes when: how priority and regular tickets take turns, what happens to somebody who does not come, how long a ticket
 * takes, and how many are taken from home. Fires `input` like any field; `value` is then what is written.
 *
 * @tag layan-policy-editor
 */
@define('layan-policy-editor')
export class PolicyEditor extends LayanElement {
  static override styles = [hostStyles, headingStyles, fieldStyles, styles];

  /** What is written; nothing is drawn without it. */
  @property({ attribute: false }) value: Policy | null = null;

  /** What holds where nothing was changed; said beside what differs from it. */
  @property({ attribute: false }) defaults: Pick<OfficeSettings, keyof Policy> | null = null;

  /** What is wrong with it, by paths such as `noShow.rejoinMinutes`. */
  @property({ attribute: false }) issues: readonly SettingsIssue[] = [];

  override render() {
    const { value } = this;
    if (!value) return nothing;
    return html`
      <section>
        <h4>${msg('Prioritas', { id: 'policy-editor.priority' })}</h4>
        ${this.#renderPriority(value)}
      </section>
      <section>
        <h4>${msg('Dipanggil, tidak datang', { id: 'policy-editor.no-show' })}</h4>
        ${this.#renderNoShow(value)}
      </section>
      <section>
        <h4>${msg('Lama melayani', { id: 'policy-editor.serving' })}</h4>
        ${this.#renderNumber({
          path: 'minutesPerTicket',
          label: msg('Menit untuk satu nomor', { id: 'policy-editor.minutes' }),
          unit: msg('menit', { id: 'policy-editor.minutes-unit' }),
          hint: msg('Dipakai untuk perkiraan sampai cukup banyak nomor dilayani; sesudah itu dihitung dari kenyataan', {
            id: 'policy-editor.minutes-hint',
          }),
          value: value.minutesPerTicket,
          usual: this.defaults?.minutesPerTicket,
          set: (value, minutesPerTicket) => ({ ...value, minutesPerTicket }),
        })}
      </section>
      <section>
        <h4>${msg('Lewat situs web', { id: 'policy-editor.remote' })}</h4>
        ${this.#renderRemote(value)}
      </section>
    `;
  }

  #renderPriority(value: Policy) {
    const { priority } = value;
    const usual = this.defaults?.priority;
    const cap = (who: 'priority' | 'regular', label: string) =>
      this.#renderNumber({
        path: `priority.capMinutes.${who}`,
        label,
        unit: msg('menit', { id: 'policy-editor.cap-unit' }),
        value: priority.capMinutes[who],
        usual: usual?.capMinutes[who],
        set: (value, minutes) => {
          const { priority } = value;
          return { ...value, priority: { ...priority, capMinutes: { ...priority.capMinutes, [who]: minutes } } };
        },
      });
    return html`
      ${this.#renderNumber({
        path: 'priority.regularPerPriority',
        label: msg('Setelah satu nomor prioritas, panggil', { id: 'policy-editor.ratio' }),
        unit: msg('nomor biasa', { id: 'policy-editor.ratio-unit' }),
        hint: msg('0: prioritas selalu lebih dahulu', { id: 'policy-editor.ratio-hint' }),
        value: priority.regularPerPriority,
        usual: usual?.regularPerPriority,
        set: (value, regularPerPriority) => ({ ...value, priority: { ...value.priority, regularPerPriority } }),
      })}
      <p class="hint">
        ${msg('Siapa yang menunggu lebih lama dari batas ini dipanggil lebih dahulu, apa pun gilirannya:', { id: 'policy-editor.cap' })}
      </p>
      <div class="pair">
        ${cap('priority', msg('Batas tunggu prioritas', { id: 'policy-editor.cap-priority' }))}
        ${cap('regular', msg('Batas tunggu biasa', { id: 'policy-editor.cap-regular' }))}
      </div>
    `;
  }

  #renderNoShow(value: Policy) {
    const { noShow } = value;
    const usual = this.defaults?.noShow;
    return html`
      <div class="pair">
        ${this.#renderNumber({
          path: 'noShow.callsBeforeMissed',
          label: msg('Dianggap terlewat setelah', { id: 'policy-editor.calls' }),
          unit: msg('panggilan', { id: 'policy-editor.calls-unit' }),
          value: noShow.callsBeforeMissed,
          usual: usual?.callsBeforeMissed,
          set: (value, callsBeforeMissed) => ({ ...value, noShow: { ...value.noShow, callsBeforeMissed } }),
        })}
        ${this.#renderNumber({
          path: 'noShow.rejoinMinutes',
          label: msg('Masih boleh kembali selama', { id: 'policy-editor.rejoin' }),
          unit: msg('menit', { id: 'policy-editor.rejoin-unit' }),
          value: noShow.rejoinMinutes,
          usual: usual?.rejoinMinutes,
          set: (value, rejoinMinutes) => ({ ...value, noShow: { ...value.noShow, rejoinMinutes } }),
        })}
      </div>
      <fieldset class="field">
        <legend>${msg('Bila kembali, tempatnya', { id: 'policy-editor.place' })}</legend>
        ${PLACES.map(
          place =>
            html`<label class="check">
              <input
                type="radio"
                name="place"
                data-path="noShow.placeOnReturn"
                .checked=${live(noShow.placeOnReturn === place)}
                @input=${() => this.#onPlace(place)}
              />${placeWords(place)}
            </label>`,
        )}
      </fieldset>
    `;
  }

  #renderRemote({ remoteTickets }: Policy) {
    return this.#renderNumber({
      path: 'remoteTickets',
      label: msg('Nomor dari rumah, paling banyak', { id: 'policy-editor.remote-most' }),
      unit: msg('menunggu di tiap antrean', { id: 'policy-editor.remote-unit' }),
      hint: msg('Diambil sebelum orangnya datang. 0: tidak ada', { id: 'policy-editor.remote-hint' }),
      value: remoteTickets,
      usual: this.defaults?.remoteTickets,
      set: (value, remoteTickets) => ({ ...value, remoteTickets }),
    });
  }

  #renderNumber({ path, label, unit, hint, value, usual, set }: NumberField) {
    const differs = usual !== undefined && usual !== value;
    const usually = differs ? msg(str`Bawaan: ${usual}`, { id: 'policy-editor.usual', desc: 'the default value' }) : '';
    const id = path.replaceAll('.', '-');
    return field(
      { id, label, hint: [hint, usually].filter(Boolean).join('. '), error: errorAt(this.issues, path) },
      ({ describedBy, invalid }) =>
        html`<span class="unit">
          <input
            id=${id}
            class="number"
            inputmode="numeric"
            autocomplete="off"
            maxlength="12"
            data-path=${path}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            .value=${live(String(value))}
            @input=${(event: Event) => this.#onNumber(event, set)}
          />
          ${unit}
        </span>`,
    );
  }

  #onPlace(placeOnReturn: NoShowPolicy['placeOnReturn']) {
    const value = this.value!;
    this.value = { ...value, noShow: { ...value.noShow, placeOnReturn } };
  }

  #onNumber(event: Event, set: NumberField['set']) {
    this.value = set(this.value!, writtenNumber((event.currentTarget as HTMLInputElement).value));
  }

  /** Goes to the control at a path; tells whether there is one. */
  focusPath(path: string): boolean {
    return focusPath(this.renderRoot, path);
  }
}

function placeWords(place: NoShowPolicy['placeOnReturn']): string {
  switch (place) {
    case 'first':
      return msg('paling depan', { id: 'policy-editor.place-first' });
    case 'own':
      return msg('di tempatnya semula', { id: 'policy-editor.place-own' });
    case 'last':
      return msg('paling belakang', { id: 'policy-editor.place-last' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-policy-editor': PolicyEditor;
  }
}
