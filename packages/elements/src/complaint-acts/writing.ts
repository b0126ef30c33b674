/** Where an officer writes to the citizen, to colleagues or to another office, with what helps them to. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OfficerAct } from '@layan/domain/api/inbox.ts';
import { SP4N_URL } from '@layan/domain/catalog/channel-link.ts';
import { LENGTHS } from '@layan/domain/complaint/complaint.ts';
import { BLANK } from '../base/case-draft.ts';
import { errorAt, field } from '../base/field.ts';
import { copyIcon } from '../icons/copy.ts';
import { envelopeSimpleIcon } from '../icons/envelope-simple.ts';
import { eyeSlashIcon } from '../icons/eye-slash.ts';
import { globeSimpleIcon } from '../icons/globe-simple.ts';
import { printerIcon } from '../icons/printer.ts';
import { valueOf, type ActScene } from './fields.ts';
import { letter, mailAddress, readdress } from './letter.ts';
import type { Pen } from './pen.ts';

/** Where everything goes that is no matter of this office. */
const LAPOR = 'SP4N-LAPOR!';

/** A text for the citizen, with templates, and as they will read it; or for colleagues alone. */
export function textFields(act: OfficerAct, scene: ActScene, pen: Pen) {
  const toCitizen = act !== 'note' && act !== 'reopen';
  const { desk, draft } = scene;
  return html`
    ${
      toCitizen && desk.templates.length
        ? field(
            { id: 'template', label: msg('Mulai dari contoh', { id: 'writing.template' }) },
            () =>
              html`<select
                id="template"
                .value=${live('')}
                @change=${(event: Event) => void pen.onTemplate(desk.templates.find(({ id }) => id === valueOf(event))?.text ?? '')}
              >
                <option value="">${msg('Pilih contoh…', { id: 'writing.choose-template' })}</option>
                ${desk.templates.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
              </select>`,
          )
        : nothing
    }
    ${textArea(scene, textLabel(act, draft.reason), 5)}
    ${
      draft.text.includes(BLANK) && toCitizen
        ? html`<button type="button" class="quiet tool" @click=${pen.onBlank}>
            ${msg('Ke isian “…” berikutnya', { id: 'writing.next-blank' })}
          </button>`
        : nothing
    }
    ${toCitizen && draft.text.trim() ? preview(act, draft.text.trim()) : nothing}
  `;
}

/** The citizen’s words with some of them hidden, above the words as they were written. */
export function redactFields(scene: ActScene, pen: Pen) {
  return html`
    <div class="original">
      <h4>${msg('Aslinya', { id: 'writing.original' })}</h4>
      <p class="as-written"><bdi>${scene.view.text}</bdi></p>
    </div>
    ${textArea(scene, msg('Yang boleh dibaca orang lain', { id: 'writing.redacted' }), 8)}
    <button type="button" class="quiet tool" @click=${() => void pen.onHide()}>
      ${eyeSlashIcon}${msg('Tutup kata yang dipilih', { id: 'writing.hide' })}
    </button>
    <p class="hint">
      ${msg('Pilih kata dalam kotak dengan tetikus atau Shift dan tombol panah, lalu tutup.', { id: 'writing.hide-hint' })}
    </p>
  `;
}

/** To which office, how, and the letter that goes there. */
export function forwardFields(scene: ActScene, pen: Pen) {
  const { draft, issues, set, view, services, desk } = scene;
  const text = draft.text || letter(draft.to, view, services, desk.timeZone);
  const address = (to: string) => ({ to, text: readdress(draft.text, draft.to, to) });
  return html`
    ${field(
      {
        id: 'to',
        label: msg('Kantor tujuan', { id: 'writing.to' }),
        hint: msg('Nama kantor atau alamat e-mailnya; bukan nama orang', { id: 'writing.to-hint' }),
        error: errorAt(issues, 'to'),
      },
      ({ describedBy, invalid }) =>
        html`<input
          id="to"
          data-path="to"
          maxlength="200"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          .value=${live(draft.to)}
          @input=${(event: Event) => set(address(valueOf(event)))}
        />`,
    )}
    <button type="button" class="quiet tool" @click=${() => set({ ...address(LAPOR), how: 'link' })}>
      ${msg('Bukan kewenangan kami: SP4N-LAPOR!', { id: 'writing.lapor' })}
    </button>
    <fieldset class="field">
      <legend>${msg('Dengan cara', { id: 'writing.how' })}</legend>
      ${(['email', 'link', 'print'] as const).map(
        how =>
          html`<label class="check">
            <input type="radio" name="how" .checked=${live(draft.how === how)} @change=${() => set({ how })} />
            ${howWord(how)}
          </label>`,
      )}
    </fieldset>
    ${field(
      { id: 'letter', label: msg('Isi surat', { id: 'writing.letter' }), error: errorAt(issues, 'text') },
      ({ describedBy, invalid }) =>
        html`<textarea
          id="letter"
          rows="10"
          lang="id"
          data-path="text"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          ?readonly=${scene.busy}
          .value=${live(text)}
          @input=${(event: Event) => set({ text: valueOf(event) })}
        ></textarea>`,
    )}
    <div class="actions">${forwardTool(draft.how, draft.to, text, pen)}</div>
    <p class="paper" lang="id">${text}</p>
  `;
}

function forwardTool(how: 'email' | 'link' | 'print', to: string, text: string, pen: Pen) {
  if (how === 'print')
    return html`<button type="button" class="quiet" @click=${pen.onPrint}>
      ${printerIcon}${msg('Cetak surat', { id: 'writing.print' })}
    </button>`;
  const copy = html`<button type="button" class="quiet" @click=${() => pen.onCopy(text)}>
    ${copyIcon}${msg('Salin isi surat', { id: 'writing.copy' })}
  </button>`;
  if (how === 'email')
    return html`<a class="quiet" href=${mailAddress(to, text)}>
        ${envelopeSimpleIcon}${msg('Buka di e-mail', { id: 'writing.mail' })}</a
      >${copy}`;
  return html`${copy}${
    to === LAPOR
      ? html`<a class="quiet" href=${SP4N_URL} target="_blank" rel="noopener noreferrer">
          ${globeSimpleIcon}${msg('Buka lapor.go.id', { id: 'writing.open-lapor' })}</a
        >`
      : nothing
  }`;
}

function howWord(how: 'email' | 'link' | 'print'): string {
  switch (how) {
    case 'email':
      return msg('e-mail', { id: 'writing.how-email' });
    case 'link':
      return msg('situs atau aplikasi kantor itu', { id: 'writing.how-link' });
    case 'print':
      return msg('surat di kertas', { id: 'writing.how-print' });
  }
}

function textArea({ draft, issues, busy, set }: ActScene, label: string, rows: number) {
  return field(
    { id: 'text', label, error: errorAt(issues, 'text') },
    ({ describedBy, invalid }) =>
      html`<textarea
        id="text"
        rows=${rows}
        data-path="text"
        maxlength=${LENGTHS.written.to}
        ?readonly=${busy}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${live(draft.text)}
        @input=${(event: Event) => set({ text: valueOf(event) })}
      ></textarea>`,
  );
}

function textLabel(act: OfficerAct, reason: ActScene['draft']['reason']): string {
  switch (act) {
    case 'answer':
      return msg('Jawaban untuk pelapor', { id: 'writing.answer' });
    case 'ask':
      return msg('Pertanyaan untuk pelapor', { id: 'writing.ask' });
    case 'note':
      return msg('Catatan', { id: 'writing.note' });
    case 'close':
      return reason === 'not-ours'
        ? msg('Ke mana pelapor sebaiknya pergi', { id: 'writing.not-ours' })
        : msg('Penjelasan untuk pelapor (boleh kosong)', { id: 'writing.close' });
    default:
      return msg('Keterangan (boleh kosong)', { id: 'writing.optional' });
  }
}

function preview(act: OfficerAct, text: string) {
  return html`<div class="preview">
    <h4>
      ${
        act === 'ask'
          ? msg('Yang dibaca pelapor: kantor bertanya', { id: 'writing.preview-ask' })
          : msg('Yang dibaca pelapor', { id: 'writing.preview' })
      }
    </h4>
    <p class="as-written">${text}</p>
  </div>`;
}
