/** What stands behind a service: the eight components of how it is made, and the decree that says so. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Agency, Service } from '@layan/domain/catalog/schema.ts';
import { MANUFACTURING } from '@layan/domain/catalog/vocabulary.ts';
import { decreeReference } from '../base/decree.ts';
import { itemList } from '../base/item-list.ts';
import { caretDownIcon } from '../icons/caret-down.ts';
import { notStated } from './key-facts.ts';

type Manufacturing = (typeof MANUFACTURING)[number];
type Standards = Pick<Service, Manufacturing>;

export function aboutStandard(service: Service, agency: Agency | null) {
  return html`<details class="about">
    <summary>${msg('Tentang standar ini', { id: 'service-detail.about' })}${caretDownIcon}</summary>
    <div class="components">
      ${MANUFACTURING.map(component => componentView(component, service, agency?.standards ?? null))}
    </div>
    ${originView(service, agency)}
  </details>`;
}

function componentView(component: Manufacturing, service: Service, shared: Standards | null) {
  const own = contentView(component, service);
  const common = own === nothing && shared ? contentView(component, shared) : nothing;
  return html`<div class="component">
    <h4>${componentName(component)}</h4>
    ${own === nothing && common === nothing ? html`<p class="unstated">${notStated()}</p>` : own}
    ${
      common === nothing
        ? nothing
        : html`<p class="shared">
              ${msg('Berlaku untuk semua layanan instansi ini:', { id: 'service-detail.shared' })}
            </p>
            ${common}`
    }
  </div>`;
}

function contentView(component: Manufacturing, standards: Standards) {
  if (component === 'staffing') return standards.staffing ? html`<p lang="id">${standards.staffing.text}</p>` : nothing;
  const items = standards[component];
  return items ? itemList(items) : nothing;
}

/** Where all this is written, for those who want to look it up. */
function originView({ label, name, otherNames }: Service, agency: Agency | null) {
  const decree = agency?.decree;
  const reference = decree ? decreeReference(decree) : '';
  const others = otherNames.filter(other => other.toLowerCase() !== name.toLowerCase());
  const official = [decree?.official?.name, decree?.official?.title].filter(Boolean).join(', ');
  return html`<dl class="origin">
    ${decree ? rowView(msg('Dokumen', { id: 'service-detail.decree' }), decree.title, reference) : nothing}
    ${official ? rowView(msg('Ditetapkan oleh', { id: 'service-detail.official' }), official) : nothing}
    ${rowView(msg('Nomor layanan dalam dokumen', { id: 'service-detail.label' }), label)}
    ${others.length > 0 ? rowView(msg('Disebut juga', { id: 'service-detail.other-names' }), others.join('; ')) : nothing}
  </dl>`;
}

function rowView(name: string, printed: string, ours = '') {
  return html`<div>
    <dt>${name}</dt>
    <dd><span lang="id">${printed}</span>${ours ? html`<br />${ours}` : nothing}</dd>
  </div>`;
}

function componentName(component: Manufacturing): string {
  switch (component) {
    case 'legalBasis':
      return msg('Dasar hukum', { id: 'service-detail.legal-basis' });
    case 'facilities':
      return msg('Tempat dan peralatan', { id: 'service-detail.facilities' });
    case 'competence':
      return msg('Keahlian petugas', { id: 'service-detail.competence' });
    case 'supervision':
      return msg('Siapa yang mengawasi', { id: 'service-detail.supervision' });
    case 'staffing':
      return msg('Jumlah petugas', { id: 'service-detail.staffing' });
    case 'serviceGuarantee':
      return msg('Jaminan pelayanan', { id: 'service-detail.service-guarantee' });
    case 'safetyGuarantee':
      return msg('Jaminan keamanan dan keselamatan', { id: 'service-detail.safety-guarantee' });
    case 'evaluation':
      return msg('Bagaimana pelayanan ini dinilai', { id: 'service-detail.evaluation' });
  }
}
