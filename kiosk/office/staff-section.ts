import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { openStaff, type OnDoubt } from '@layan/client/office.ts';
import { addStaff, changePassword, changeStaff } from '@layan/client/staff.ts';
import type { RefusalCode } from '@layan/domain/api/api.ts';
import type { StaffList, StaffMember } from '@layan/domain/api/staff.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { announce } from '@layan/elements/base/announce.ts';
import { define } from '@layan/elements/base/define.ts';
import { headingStyles, hostStyles } from '@layan/elements/base/host-styles.ts';
import { LayanElement } from '@layan/elements/base/layan-element.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import type { LayanEvent } from '@layan/elements/events.ts';
import '@layan/elements/password-form/password-form.ts';
import type { PasswordForm } from '@layan/elements/password-form/password-form.ts';
import '@layan/elements/staff-form/staff-form.ts';
import type { StaffForm } from '@layan/elements/staff-form/staff-form.ts';
import '@layan/elements/staff-list/staff-list.ts';
import { attempt } from './attempt.ts';
import { sectionStyles } from './section-styles.ts';

type Task = 'add' | 'change' | 'password';

/** Who works here. */
@define('layan-staff-section')
export class StaffSection extends LayanElement {
  static override styles = [hostStyles, headingStyles, sectionStyles];

  /** The sign-in name of whoever reads this. */
  @property() self = '';

  /** Called when the server no longer knows who asks. */
  @property({ attribute: false }) onDoubt: OnDoubt = () => {};

  /** What is being asked of the server, and why the last one was refused. */
  @state() private busy: Task | null = null;
  @state() private problems: Partial<Record<Task, RefusalCode | null>> = {};
  @state() private passwordDone = false;
  @query('layan-staff-form') private addForm!: StaffForm;
  @query('layan-password-form') private passwordForm!: PasswordForm;

  #polled = openStaff(() => this.onDoubt());
  #staff = new Watch(this, () => this.#polled.live);

  override render() {
    return html`
      <layan-staff-list
        self=${this.self}
        .state=${members(this.#staff.value)}
        .problem=${this.problems.change ?? null}
        ?busy=${this.busy === 'change'}
        @layan-staff-change=${this.#onChange}
        @layan-problem-retry=${() => this.#polled.refresh()}
      ></layan-staff-list>
      <div class="cards">
        <section class="card" aria-labelledby="add">
          <h3 id="add">${msg('Tambah petugas', { id: 'staff-section.add' })}</h3>
          <layan-staff-form
            .problem=${this.problems.add ?? null}
            ?busy=${this.busy === 'add'}
            @layan-staff-add=${this.#onAdd}
          ></layan-staff-form>
        </section>
        <section class="card" aria-labelledby="own">
          <h3 id="own">${msg('Kata sandi Anda', { id: 'staff-section.own' })}</h3>
          <layan-password-form
            .problem=${this.problems.password ?? null}
            ?busy=${this.busy === 'password'}
            ?done=${this.passwordDone}
            @layan-password-change=${this.#onPassword}
          ></layan-password-form>
        </section>
      </div>
    `;
  }

  async #onAdd({ detail }: LayanEvent<'layan-staff-add'>) {
    if (!(await this.#do('add', () => addStaff(detail)))) return;
    this.addForm.clear();
    announce(msg(str`${detail.name} sudah ditambahkan.`, { id: 'staff-section.added' }));
    await this.#polled.refresh();
  }

  async #onChange({ detail: { id, ...change } }: LayanEvent<'layan-staff-change'>) {
    const done = await this.#do('change', () => changeStaff(id, change));
    if (done) announce(msg('Perubahan sudah berlaku.', { id: 'staff-section.changed' }));
    await this.#polled.refresh();
  }

  async #onPassword({ detail }: LayanEvent<'layan-password-change'>) {
    this.passwordDone = await this.#do('password', () => changePassword(detail));
    if (this.passwordDone) this.passwordForm.clear();
  }

  async #do(task: Task, act: () => Promise<unknown>): Promise<boolean> {
    this.busy = task;
    this.problems = { ...this.problems, [task]: null };
    const problem = await attempt(act, this.onDoubt);
    this.problems = { ...this.problems, [task]: problem };
    this.busy = null;
    return problem === null;
  }

  /** Asks at once, after somebody has signed in again. */
  refresh() {
    this.problems = {};
    void this.#polled.refresh();
  }
}

function members(state: Remote<StaffList>): Remote<StaffMember[]> {
  return state.status === 'ready' ? { ...state, data: state.data.staff } : state;
}

declare global {
  interface HTMLElementTagNameMap {
    'layan-staff-section': StaffSection;
  }
}
