import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  agencyTitle,
  checklistOf,
  chosenGroup,
  countable,
  progress,
  toggled,
  type Checklist,
  type ChecklistGroup,
  type ListedAgency,
  type ListedService,
} from '@layan/domain/checklist/checklist.ts';
import { announce } from '../base/announce.ts';
import { define } from '../base/define.ts';
import { emit } from '../base/emit.ts';
import { buttonStyles, headingStyles, hostStyles } from '../base/host-styles.ts';
import { inLanguage, language, plural } from '../base/language.ts';
import { needNotice } from '../base/later-notice.ts';
import { laterStyles } from '../base/later-styles.ts';
import { LayanElement } from '../base/layan-element.ts';
import { caretRightIcon } from '../icons/caret-right.ts';
import { checkCircleIcon } from '../icons/check-circle.ts';
import { drawEntries } from './entries.ts';
import { styles } from './requirement-checklist.styles.ts';
import type { takeHomeView } from './take-home-view.ts';

/**
 * What a service asks for, to tick off, to take home on the phone, and to print.
 *
 * @tag layan-requirement-checklist
 * @slot actions - What else can be done with the list, beside taking it home.
 * @fires {CustomEvent<{ group: number; ticked: string[] }>} layan-checklist-change - When the citizen ticks, or says as whom they come.
 * @fires {CustomEvent<{ service: string }>} layan-checklist-print - When the citizen wants the list on paper.
 * @csspart verdict - How much is still missing.
 */
@define('layan-requirement-checklist')
export class RequirementChecklist extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, styles];

  /** The agency that asks for it, named on paper. */
  @property({ attribute: false }) agency: ListedAgency | null = null;

  /** The service; nothing is drawn without it. */
  @property({ attribute: false }) service: ListedService | null = null;

  /** As whom the citizen comes: a place in the list of applicants; -1 while they have not said. */
  @property({ type: Number }) group = -1;

  /** The places that are ticked, as in `packages/domain/src/checklist`. */
  @property({ attribute: false }) ticked: string[] = [];

  /** The address that opens this list on a phone; without it the list cannot be taken home. */
  @property() link = '';

  /** There is no printer here. */
  @property({ type: Boolean }) paperless = false;

  /** How it is taken home, once that is loaded. */
  @state() private takeHome: typeof takeHomeView | null = null;

  @query('.arrival') private arrival!: HTMLElement | null;

  /** What the citizen has just asked for here, until the host has done it. */
  #asked: 'tick' | 'group' | null = null;
  #paper: Promise<void> | undefined;
  #home: Promise<void> | undefined;

  override render() {
    const { service } = this;
    if (!service) return nothing;
    const checklist = checklistOf(service.requirements);
    const chosen = chosenGroup(checklist, this.group);
    return html`<section class="checklist" aria-labelledby="title">
      ${this.#renderHead(service)}
      ${
        chosen
          ? this.#renderList(checklist, chosen)
          : checklist.groups.length
            ? this.#renderQuestion(checklist)
            : this.#renderNotStated()
      }
      ${chosen && this.link ? this.takeHome?.({ link: this.link, service, paperless: this.paperless, onPrint: this.#onPrint }) : nothing}
      <slot name="actions"></slot>
    </section>`;
  }

  #renderHead({ name, editorial }: ListedService) {
    const plain = inLanguage(editorial.plain);
    const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(new Date());
    return html`<header>
      ${this.agency ? html`<p class="on-paper" lang="id">${agencyTitle(this.agency)}</p>` : nothing}
      <h2 id="title">${plain}</h2>
      ${name === plain ? nothing : html`<p class="on-paper" lang="id">${name}</p>`}
      <p class="on-paper">${msg(str`Dicetak ${day}`, { id: 'requirement-checklist.printed' })}</p>
    </header>`;
  }

  #renderQuestion({ groups }: Checklist) {
    return html`<div class="question" role="group" aria-labelledby="question">
      <h3 id="question" class="arrival" tabindex="-1">
        ${msg('Sebagai siapa Anda datang?', { id: 'requirement-checklist.question' })}
      </h3>
      ${groups.map(
        (group, at) =>
          html`<button type="button" class="choice" @click=${() => this.#onChoose(at)}>
            <span lang="id">${group.for}</span>${caretRightIcon}
          </button>`,
      )}
    </div>`;
  }

  #renderList(checklist: Checklist, { for: applicant, entries, notes: all }: ChecklistGroup) {
    // A note that ends in a colon introduces the list.
    const [before, after] = [all.filter(note => note.endsWith(':')), all.filter(note => !note.endsWith(':'))];
    return html`
      ${applicant ? this.#renderApplicant(applicant, checklist.groups.length > 1) : nothing}
      ${before.map(note => html`<p lang="id">${note}</p>`)}
      ${
        countable(entries).length
          ? html`<p class="lead">
                ${msg('Centang setiap syarat yang sudah Anda penuhi.', { id: 'requirement-checklist.lead' })}
              </p>
              ${drawEntries(entries, this.ticked, this.#onTick)} ${this.#renderVerdict(checklist)}`
          : this.#renderNotStated()
      }
      ${after.length ? this.#renderNotes(after) : nothing}
    `;
  }

  #renderApplicant(applicant: string, several: boolean) {
    const name = msg('Ganti: sebagai siapa Anda datang', { id: 'requirement-checklist.change-name' });
    return html`<div class="applicant">
      <p class="arrival" tabindex="-1">
        ${msg('Sebagai:', { id: 'requirement-checklist.as', desc: 'Followed by the kind of applicant' })}
        <strong lang="id">${applicant}</strong>
      </p>
      ${
        several
          ? html`<button type="button" class="quiet" aria-label=${name} @click=${() => this.#onChoose(-1)}>
              ${msg('Ganti', { id: 'requirement-checklist.change' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderVerdict(checklist: Checklist) {
    const { total, missing, complete } = progress(checklist, this.group, this.ticked);
    return html`<div class="verdict ${complete ? 'complete' : ''}" part="verdict">
      <p>${complete ? checkCircleIcon : nothing}${verdict(missing)}</p>
      <progress aria-hidden="true" max=${total} .value=${total - missing}></progress>
    </div>`;
  }

  #renderNotes(notes: string[]) {
    return html`<div class="notes">
      <h3>${msg('Catatan', { id: 'requirement-checklist.notes' })}</h3>
      ${notes.map(note => html`<p lang="id">${note}</p>`)}
    </div>`;
  }

  #renderNotStated() {
    needNotice();
    return html`<layan-notice>
      ${msg('Persyaratannya tidak tertulis dalam standar pelayanan. Silakan tanyakan kepada petugas.', { id: 'requirement-checklist.not-stated' })}
    </layan-notice>`;
  }

  #onChoose(group: number) {
    this.#asked = 'group';
    emit(this, 'layan-checklist-change', { group, ticked: this.ticked });
  }

  #onTick = (id: string) => {
    this.#asked = 'tick';
    emit(this, 'layan-checklist-change', { group: this.group, ticked: toggled(this.ticked, id) });
    // A host that does not follow gets its own state back on the screen.
    this.requestUpdate();
  };

  #onPrint = () => {
    if (this.service) emit(this, 'layan-checklist-print', { service: this.service.id });
  };

  /** A list left open for days is printed with today's date. */
  #onBeforePrint = () => {
    this.requestUpdate();
    this.performUpdate();
  };

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  protected override firstUpdated() {
    this.#paper = laterStyles(this, async () => (await import('./requirement-checklist.print.ts')).printStyles);
  }

  protected override willUpdate() {
    if (this.link && !this.takeHome)
      this.#home ??= import('./take-home-view.ts').then(
        ({ takeHomeView }) => void (this.takeHome = takeHomeView),
        // Asked for again with the next change.
        () => (this.#home = undefined),
      );
  }

  protected override updated(changed: PropertyValues) {
    if (this.#asked === 'group' && changed.has('group')) this.arrival?.focus();
    if (this.#asked === 'tick' && changed.has('ticked') && this.service) {
      announce(verdict(progress(checklistOf(this.service.requirements), this.group, this.ticked).missing));
    }
    if (changed.has('group') || changed.has('ticked')) this.#asked = null;
  }

  /** Complete once it could be printed. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await Promise.all([this.#paper, this.#home]);
    return complete && (await super.getUpdateComplete());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
  }
}

/** How much is missing, in words. */
function verdict(missing: number): string {
  if (missing === 0) return msg('Lengkap. Anda siap ke loket.', { id: 'requirement-checklist.complete' });
  return plural(missing, {
    one: msg(str`Yang masih kurang: ${missing}`, { id: 'requirement-checklist.missing-one' }),
    other: msg(str`Yang masih kurang: ${missing}`, { id: 'requirement-checklist.missing', desc: 'plural' }),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-requirement-checklist': RequirementChecklist;
  }
}
