/** Not ours: who takes it, with everything prepared. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { commonComplaints } from '@layan/domain/catalog/common-complaints.ts';
import { officeText, sp4nHandOver, withText } from '@layan/domain/complaint/hand-over.ts';
import { copyText } from '../base/copy.ts';
import { inLanguage } from '../base/language.ts';
import '../complaint-channels/complaint-channels.ts';
import { buildingsIcon } from '../icons/buildings.ts';
import { copyIcon } from '../icons/copy.ts';
import { choice, question, type StepView } from './step-view.ts';

/** Its name is its own in every language. */
const NATIONAL = 'SP4N-LAPOR!';

export function elsewhereStep({ rules, catalogue, kiosk, draft, go }: StepView) {
  const { complaintChannels } = commonComplaints(catalogue);
  const service = catalogue.services.find(({ id }) => id === draft.service) ?? null;
  const prepared = officeText({ kind: draft.kind, service }, catalogue.agency);
  return html`${question(msg('Ini urusan kantor lain', { id: 'complaint-form.elsewhere' }), inLanguage(rules.handOver))}
    <section class="card">
      <h3>${NATIONAL}</h3>
      <p>
        ${msg('Layanan pengaduan nasional meneruskannya kepada kantor yang berwenang.', { id: 'complaint-form.national' })}
      </p>
      ${kiosk ? nationalCode(draft) : nationalLinks(draft)}
    </section>
    <section class="card">
      <h3>${msg('Cara lain menghubungi kantor ini', { id: 'complaint-form.channels' })}</h3>
      <layan-complaint-channels
        .service=${{ complaintChannels: complaintChannels.filter(({ kind }) => kind !== 'sp4n'), complaintDeadlines: [], complaintFlow: [] }}
        .address=${(url: string) => withText(url, prepared)}
        ?qr=${kiosk}
      ></layan-complaint-channels>
    </section>
    <ul class="choices" role="list">
      ${choice({
        title: msg('Tetap sampaikan kepada kantor ini', { id: 'complaint-form.here-anyway' }),
        sign: buildingsIcon,
        onChoose: () => go('kind'),
      })}
    </ul>`;
}

function nationalLinks(draft: StepView['draft']) {
  const { url, sms, text } = sp4nHandOver(draft);
  const onCopy = async (event: Event) => {
    const said = (event.currentTarget as HTMLElement).nextElementSibling!;
    const copied = await copyText(text);
    said.textContent = copied
      ? msg('Tersalin.', { id: 'complaint-form.copied' })
      : msg('Peramban ini tidak mau menyalin; pilih dan salin sendiri.', { id: 'complaint-form.not-copied' });
  };
  return html`<p>
      ${msg('Awal kalimatnya sudah kami siapkan. Isi titik-titiknya:', { id: 'complaint-form.prepared' })}
    </p>
    <p class="said" lang="id">${text}</p>
    <div class="actions">
      <button type="button" class="quiet" @click=${onCopy}>
        ${copyIcon}${msg('Salin kalimat ini', { id: 'complaint-form.copy' })}
      </button>
      <span class="hint" role="status"></span>
    </div>
    <div class="actions">
      <a class="action" href=${url} target="_blank" rel="noopener noreferrer"
        >${msg('Buka lapor.go.id', { id: 'complaint-form.national-open' })}</a
      >
      ${sms.parts
        .slice(0, 1)
        .map(
          part =>
            html`<a class="quiet" href=${part.url}
              >${msg('SMS ke 1708', { id: 'complaint-form.national-sms', desc: 'A text message to the number 1708' })}</a
            >`,
        )}
    </div>`;
}

/** A kiosk is not left: the address goes to the visitor's own phone. */
function nationalCode(draft: StepView['draft']) {
  // A phone has no use for it; it draws itself when it is there.
  import('../qr-code/qr-code.ts').catch(() => undefined);
  const { url } = sp4nHandOver(draft);
  return html`<layan-qr-code .value=${url} label=${NATIONAL}>
    <span slot="caption"
      >${msg('Pindai dengan ponsel Anda, atau kirim SMS ke 1708.', { id: 'complaint-form.national-scan' })}</span
    >
  </layan-qr-code>`;
}
