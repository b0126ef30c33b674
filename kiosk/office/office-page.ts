import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { openCatalogue, type CatalogueSource } from '@layan/client/catalogue.ts';
import type { SessionView } from '@layan/domain/api/staff.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import { Live } from '@layan/domain/live/live.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import type { ServiceName } from '@layan/elements/base/case-words.ts';
import { define } from '@layan/elements/base/define.ts';
import { buttonStyles, headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { refusalSentence } from '@layan/elements/base/refusals.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import { signOutIcon } from '@layan/elements/icons/sign-out.ts';
import { kawung } from '@layan/elements/kawung.ts';
import '@layan/elements/language-switch/language-switch.ts';
import '@layan/elements/notice/notice.ts';
import '@layan/elements/sign-in-form/sign-in-form.ts';
import type { SignInForm } from '@layan/elements/sign-in-form/sign-in-form.ts';
import { LANGUAGES, speak } from '../shared/locale.ts';
import { loadSettings } from '../shared/settings.ts';
import { StaffSession } from '../shared/staff-session.ts';
import { forgetCases } from './kept-cases.ts';
import { keepDraft } from './kept-draft.ts';
import { styles } from './office-page.styles.ts';
import { sectionView } from './section-view.ts';
import { sectionAddress, sectionAt, SECTION_ICONS, sectionName, sectionsFor, type Section } from './sections.ts';
import { serviceNames } from '../shared/service-names.ts';
import './sign-in-again.ts';

const UNKNOWN = new Live<Remote<Catalogue>>({ status: 'loading' }, () => () => {});

/** The office's page: who they are, and then as much of the office as is theirs. */
@define('layan-office-page')
export class OfficePage extends LayanElement {
  static override styles = [hostStyles, headingStyles, buttonStyles, styles];

  @state() private wanted: Section = sectionAt(location.hash);
  @state() private stuck = false;
  @query('layan-sign-in-form') private form!: SignInForm | null;
  @query('#section') private heading!: HTMLElement | null;
  @query('main > :last-child') private content!: HTMLElement & { refresh?: () => void };

  #staff = new StaffSession(this);
  #source: CatalogueSource | null = null;
  #catalogue = new Watch(this, () => this.#source?.live ?? UNKNOWN);

  override render() {
    const { who } = this.#staff;
    const name = sectionName(this.#section);
    document.title = msg(str`${name} – Kantor`, { id: 'office-page.title', desc: 'the section, and the page: office' });
    return html`
      ${this.#renderBar()}
      ${who === null ? this.#renderDoor() : who.role === 'counter' ? this.#renderWrongRole() : this.#renderWork(who)}
      ${
        this.#staff.ended
          ? html`<layan-sign-in-again
              .session=${{ ...this.#staff }}
              @layan-session-start=${this.#onSignIn}
            ></layan-sign-in-again>`
          : nothing
      }
    `;
  }

  #renderBar() {
    const catalogue = this.#catalogue.value;
    const { who } = this.#staff;
    return html`<header>
      <h1>${msg('Kantor', { id: 'office-page.office' })}</h1>
      <p class="agency" lang="id">${catalogue.status === 'ready' ? agencyTitle(catalogue.data.agency) : nothing}</p>
      <layan-language-switch .languages=${LANGUAGES} @layan-language-choose=${this.#onLanguage}></layan-language-switch>
      ${
        who
          ? html`<button class="quiet" aria-label=${this.#leaveWords(who)} @click=${this.#onSignOut}>
              ${signOutIcon}<span>${this.#leaveWords(who)}</span>
            </button>`
          : nothing
      }
    </header>`;
  }

  #leaveWords({ name }: SessionView) {
    return msg(str`Keluar, ${name}`, { id: 'office-page.sign-out', desc: 'sign out, and who it is' });
  }

  #renderDoor() {
    const { asking, problem, until, busy } = this.#staff;
    return html`<main class="door">
      <div class="weave">${kawung('door', { opacity: 0.08 })}</div>
      ${
        asking
          ? problem
            ? html`<layan-notice
                kind="bad"
                .problem=${'unreachable' as const}
                @layan-problem-retry=${() => this.#staff.ask()}
              ></layan-notice>`
            : nothing
          : html`<div class="card">
              <layan-sign-in-form
                .problem=${problem}
                .until=${until}
                ?busy=${busy}
                @layan-session-start=${this.#onSignIn}
              >
                <h2>${msg('Masuk ke kantor', { id: 'office-page.sign-in' })}</h2>
              </layan-sign-in-form>
            </div>`
      }
    </main>`;
  }

  #renderWork(who: SessionView) {
    const sections = sectionsFor(who.role);
    return html`
      ${
        sections.length > 1
          ? html`<nav aria-label=${msg('Bagian', { id: 'office-page.sections' })}>
              ${sections.map(
                section =>
                  html`<a href=${sectionAddress(section)} aria-current=${section === this.#section ? 'page' : nothing}>
                    ${SECTION_ICONS[section]}<span>${sectionName(section)}</span>
                  </a>`,
              )}
            </nav>`
          : nothing
      }
      <main>
        ${this.stuck ? html`<layan-notice kind="bad">${refusalSentence('unreachable')}</layan-notice>` : nothing}
        <h2 id="section" tabindex="-1">${sectionName(this.#section)}</h2>
        ${sectionView(this.#section, { who, services: this.#services, onDoubt: this.#onDoubt })}
      </main>
    `;
  }

  #renderWrongRole() {
    return html`<main class="door">
      <layan-notice kind="warn">
        <p>
          ${msg('Halaman ini untuk supervisor dan petugas pengaduan. Akun Anda tidak dapat membukanya.', { id: 'office-page.wrong-role' })}
        </p>
        <p><a href="../counter/">${msg('Ke halaman loket', { id: 'office-page.to-counter' })}</a></p>
      </layan-notice>
    </main>`;
  }

  async #onSignIn({ detail }: LayanEvent<'layan-session-start'>) {
    const again = this.#staff.ended;
    if (!(await this.#staff.start(detail))) return;
    void this.#loadAgency();
    if (again) this.content.refresh?.();
    else await this.#arrive();
  }

  async #onSignOut() {
    this.stuck = !(await this.#staff.end());
    if (this.stuck) return;
    keepDraft(null);
    forgetCases();
  }

  #onLanguage({ detail }: LayanEvent<'layan-language-choose'>) {
    void speak(detail.language);
  }

  /** The section that is wanted, or the first that this person may see. */
  get #section(): Section {
    const { who } = this.#staff;
    const sections = who ? sectionsFor(who.role) : [];
    return sections.includes(this.wanted) ? this.wanted : (sections[0] ?? this.wanted);
  }

  /** Drawn anew only when the catalogue is. */
  get #services(): readonly ServiceName[] {
    const catalogue = this.#catalogue.value;
    return catalogue.status === 'ready' ? serviceNames(catalogue.data) : [];
  }

  #onDoubt = () => void this.#staff.ask();

  #onHash = () => {
    this.wanted = sectionAt(location.hash);
  };

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHash);
    void this.#loadAgency();
  }

  protected override updated(changed: PropertyValues) {
    if (changed.get('wanted') !== undefined) void this.#arrive();
    if (this.form && !this.matches(':focus-within')) void this.#greet(this.form);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  async #loadAgency() {
    if (this.#source) return;
    try {
      this.#source = openCatalogue((await loadSettings(location)).catalogue);
      this.requestUpdate();
    } catch {
      // Without the server there is nothing to sign in to, and the page says so.
    }
  }

  /** Whoever opens the door can write their name at once. */
  async #greet(form: SignInForm) {
    await form.updateComplete;
    form.focus();
  }

  /** A new section starts at its top, with the focus on its name. */
  async #arrive() {
    await this.updateComplete;
    scrollTo(0, 0);
    this.heading?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-office-page': OfficePage;
  }
}
