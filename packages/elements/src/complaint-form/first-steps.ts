/** Is it ours, what is it, and which service is it about. */
import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Service } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import type { ComplaintKind } from '@layan/domain/complaint/complaint.ts';
import { inLanguage } from '../base/language.ts';
import { buildingsIcon } from '../icons/buildings.ts';
import { lightbulbIcon } from '../icons/lightbulb.ts';
import { megaphoneIcon } from '../icons/megaphone.ts';
import { questionIcon } from '../icons/question.ts';
import { signpostIcon } from '../icons/signpost.ts';
import { choice, question, type ComplaintCatalogue, type StepView } from './step-view.ts';

/** From so many services on, looking for one is quicker than looking through them. */
const MANY = 7;

export function oursStep({ catalogue, go }: StepView) {
  const office = agencyTitle(catalogue.agency);
  const kind = () => go('kind');
  return html`${question(msg(str`Apakah ini tentang ${office}?`, { id: 'complaint-form.ours' }), msg('Layanannya, petugasnya, atau tempatnya.', { id: 'complaint-form.ours-lead' }))}
    <ul class="choices" role="list">
      ${choice({ title: msg('Ya', { id: 'complaint-form.ours-yes' }), sign: buildingsIcon, onChoose: kind })}
      ${choice({
        title: msg('Saya tidak yakin', { id: 'complaint-form.ours-unsure' }),
        hint: msg('Sampaikan saja. Bila bukan urusan kami, kami teruskan dan memberi tahu Anda.', {
          id: 'complaint-form.ours-unsure-hint',
        }),
        sign: questionIcon,
        onChoose: kind,
      })}
      ${choice({
        title: msg('Bukan, ini urusan kantor lain', { id: 'complaint-form.ours-no' }),
        hint: msg('Kami tunjukkan ke mana Anda dapat menyampaikannya.', { id: 'complaint-form.ours-no-hint' }),
        sign: signpostIcon,
        onChoose: () => go('elsewhere'),
      })}
    </ul>`;
}

export function kindStep({ draft, choose }: StepView) {
  const kinds: [ComplaintKind, unknown, string][] = [
    [
      'complaint',
      megaphoneIcon,
      msg('Ada yang salah, merugikan, atau membuat Anda kecewa.', { id: 'complaint-form.complaint-hint' }),
    ],
    [
      'suggestion',
      lightbulbIcon,
      msg('Anda punya usul supaya layanan ini lebih baik.', { id: 'complaint-form.suggestion-hint' }),
    ],
    [
      'question',
      questionIcon,
      msg('Ada yang ingin Anda ketahui dari kantor ini.', { id: 'complaint-form.question-hint' }),
    ],
  ];
  return html`${question(msg('Apa yang ingin Anda sampaikan?', { id: 'complaint-form.kind' }))}
    <ul class="choices" role="list">
      ${kinds.map(([kind, sign, hint], at) =>
        choice({
          title: kindName(kind),
          hint,
          sign,
          // The first is where somebody lands who follows what is wrong.
          ...(at === 0 && { path: 'kind' }),
          chosen: draft.kind === kind,
          onChoose: () => choose({ kind }),
        }),
      )}
    </ul>`;
}

export function kindName(kind: ComplaintKind): string {
  switch (kind) {
    case 'complaint':
      return msg('Pengaduan', { id: 'complaint-form.complaint' });
    case 'suggestion':
      return msg('Saran', { id: 'complaint-form.suggestion' });
    case 'question':
      return msg('Pertanyaan', { id: 'complaint-form.question' });
  }
}

export function serviceStep(view: StepView) {
  const { draft, catalogue, sought, choose } = view;
  const services = nameable(view);
  const found = services.filter(service => says(service, sought));
  return html`${question(msg('Layanan yang mana?', { id: 'complaint-form.service' }))}
    ${services.length < MANY ? '' : searchField(view)}
    <p class="unseen" role="status">
      ${sought ? msg(str`${found.length} layanan cocok`, { id: 'complaint-form.service-found', desc: 'how many services fit what was typed' }) : ''}
    </p>
    <ul class="choices" role="list">
      ${choice({
        title: msg('Tidak tahu, atau bukan tentang satu layanan', { id: 'complaint-form.service-none' }),
        path: 'service',
        chosen: draft.service === null,
        onChoose: () => choose({ service: null }),
      })}
      ${repeat(
        found,
        ({ id }) => id,
        service =>
          choice({
            title: inLanguage(service.editorial.plain),
            hint: divisionName(catalogue, service),
            chosen: draft.service === service.id,
            onChoose: () => choose({ service: service.id }),
          }),
      )}
    </ul>`;
}

function searchField({ sought, seek, kiosk }: StepView) {
  return html`<div class="field">
    <label for="sought">${msg('Cari dalam daftar', { id: 'complaint-form.service-search' })}</label>
    <input
      id="sought"
      type="search"
      autocomplete="off"
      autocapitalize="none"
      inputmode=${kiosk ? 'none' : 'search'}
      .value=${live(sought)}
      @input=${(event: Event) => seek((event.currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}

/** Whoever stands behind a visitor need not read what the private services are called. */
function nameable({ kiosk, catalogue: { services }, draft }: StepView) {
  return services.filter(({ id, sensitive }) => !kiosk || !sensitive || id === draft.service);
}

/** Every word that was typed stands in one of its names. */
function says({ name, editorial }: Service, sought: string): boolean {
  const names = [name, editorial.plain.id, editorial.plain.en].join(' ').toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every(word => names.includes(word));
}

function divisionName({ agency }: ComplaintCatalogue, { division }: Service): string {
  const found = agency.divisions.length > 1 && agency.divisions.find(({ id }) => id === division);
  return found ? inLanguage(found.plain) : '';
}
