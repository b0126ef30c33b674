/** Texts that an officer may begin an answer with. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { MOST_TEMPLATES } from '@layan/domain/complaint/settings.ts';
import { errorAt, field } from '../base/field.ts';
import { plusIcon } from '../icons/plus.ts';
import { trashIcon } from '../icons/trash.ts';
import { afterChange, firing, type Rows } from './rows.ts';

export function templateRows({ value, issues, change }: Rows) {
  const { templates } = value;
  const set = (at: number, part: { name?: string; text?: string }) =>
    change({ templates: templates.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  const remove = (event: Event, at: number) => {
    change({ templates: templates.filter((_, place) => place !== at) });
    afterChange(event, '[data-add=templates]');
  };
  const add = (event: Event) => {
    change({ templates: [...templates, { id: freeId(templates.map(({ id }) => id)), name: '', text: '' }] });
    afterChange(event, `[data-path="templates.${templates.length}.name"]`);
  };
  return html`
    <p class="hint">${msg('“…” menandai yang harus diisi petugas sebelum dikirim.', { id: 'template-rows.hint' })}</p>
    ${templates.map(
      (each, at) =>
        html`<details
          class="card"
          ?open=${each.name === '' || issues.some(({ path }) => path.startsWith(`templates.${at}.`))}
        >
          <summary>${each.name || msg('Contoh baru', { id: 'template-rows.new' })}</summary>
          ${field(
            {
              id: `template-${at}-name`,
              label: msg('Nama contoh', { id: 'template-rows.name' }),
              error: errorAt(issues, `templates.${at}.name`, `templates.${at}.id`),
            },
            ({ describedBy, invalid }) =>
              html`<input
                id="template-${at}-name"
                data-path="templates.${at}.name"
                autocomplete="off"
                aria-describedby=${describedBy}
                aria-invalid=${invalid}
                .value=${live(each.name)}
                @input=${(event: Event) => set(at, { name: valueOf(event) })}
              />`,
          )}
          ${field(
            {
              id: `template-${at}-text`,
              label: msg('Isi', { id: 'template-rows.text' }),
              error: errorAt(issues, `templates.${at}.text`),
            },
            ({ describedBy, invalid }) =>
              html`<textarea
                id="template-${at}-text"
                rows="4"
                data-path="templates.${at}.text"
                aria-describedby=${describedBy}
                aria-invalid=${invalid}
                .value=${live(each.text)}
                @input=${(event: Event) => set(at, { text: valueOf(event) })}
              ></textarea>`,
          )}
          <button type="button" class="link" @click=${firing(event => remove(event, at))}>
            ${trashIcon}${msg('Hapus contoh ini', { id: 'template-rows.remove' })}
          </button>
        </details>`,
    )}
    ${
      templates.length < MOST_TEMPLATES
        ? html`<button type="button" class="quiet" data-add="templates" @click=${firing(add)}>
            ${plusIcon}${msg('Tambah contoh', { id: 'template-rows.add' })}
          </button>`
        : ''
    }
  `;
}

/** An id that no other template has. */
function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`contoh-${number}`)) number++;
  return `contoh-${number}`;
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
}
