import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { ComplaintDesk, type Sent } from '@layan/client/complaint-desk.ts';
import { openComplaintRules } from '@layan/client/complaint-rules.ts';
import { tabKeeper } from '@layan/client/kept-complaint.ts';
import { noteWaiting } from '@layan/client/kept-key.ts';
import { Outbox, type OutboxState } from '@layan/client/outbox.ts';
import type { ComplaintRules } from '@layan/domain/api/complaints.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import type { Remote } from '@layan/domain/remote/remote.ts';
import { inDigits, language } from '@layan/elements/base/language.ts';
import { Watch } from '@layan/elements/base/watch.ts';
import '@layan/elements/complaint-form/complaint-form.ts';
import '@layan/elements/notice/notice.ts';
import { quietly } from './quietly.ts';

/** Writing a complaint on another site's page: the form, its outbox, and code and PIN. Loaded when somebody wants to write. */
export class WritePart implements ReactiveController {
  #server: string;
  #rules: ReturnType<typeof openComplaintRules>;
  #watchedRules: Watch<Remote<ComplaintRules>>;
  #watchedOutbox: Watch<OutboxState>;
  #desk: ComplaintDesk;

  constructor(host: ReactiveControllerHost, server: string) {
    const outbox = new Outbox({ server });
    const changed = () => host.requestUpdate();
    this.#server = server;
    this.#rules = openComplaintRules(server);
    this.#watchedRules = new Watch(host, () => this.#rules.live);
    this.#watchedOutbox = new Watch(host, () => outbox.live);
    this.#desk = new ComplaintDesk({ origin: 'web', outbox, server, keeper: tabKeeper(server), changed });
    host.addController(this);
    // On its way while the first question is read: it must be there when the network is not.
    import('@layan/elements/complaint-receipt/complaint-receipt.ts').catch(() => undefined);
    import('@layan/elements/qr-code/encoder.ts').catch(() => undefined);
  }

  hostConnected() {}

  /** Known to the next visit, which sends what still waits then. */
  hostUpdated() {
    noteWaiting(this.#server, this.#watchedOutbox.value.waiting > 0);
  }

  retry() {
    void this.#rules.refresh();
  }

  view(catalogue: Catalogue, service: string) {
    const { sent } = this.#desk;
    if (service) this.#desk.about(service);
    return sent ? this.#renderReceipt(catalogue, sent) : html`${this.#renderWaiting()}${this.#renderForm(catalogue)}`;
  }

  #renderForm(catalogue: Catalogue) {
    const desk = this.#desk;
    const { draft, step, uploads, issues, problem, busy } = desk;
    return html`<layan-complaint-form
      .state=${this.#watchedRules.value}
      .catalogue=${catalogue}
      .draft=${draft}
      .step=${step}
      .uploads=${uploads.list}
      .issues=${issues}
      .problem=${problem}
      ?busy=${busy}
      @layan-complaint-draft=${quietly<'layan-complaint-draft'>(next => desk.edit(next.draft, next.step))}
      @layan-complaint-send=${quietly<'layan-complaint-send'>(({ website }) => void desk.send(tongue(), website))}
      @layan-complaint-discard=${quietly(() => desk.forget())}
      @layan-file-add=${quietly<'layan-file-add'>(({ files }) => uploads.add(files))}
      @layan-file-remove=${quietly<'layan-file-remove'>(({ key }) => uploads.remove(key))}
      @layan-file-retry=${quietly<'layan-file-retry'>(({ key }) => uploads.retry(key))}
    ></layan-complaint-form>`;
  }

  #renderReceipt({ agency }: Catalogue, { code, pin, receipt, lasting }: Sent) {
    return html`<layan-complaint-receipt
      agency=${agencyTitle(agency)}
      code=${code}
      pin=${pin}
      .receipt=${receipt}
      ?fleeting=${!lasting}
      link=${`${this.#server}aduan/#${code}`}
      time-zone=${agency.timeZone}
      paperless
      @layan-complaint-save=${quietly(() => this.#desk.forget())}
    ></layan-complaint-receipt>`;
  }

  #renderWaiting() {
    const { waiting } = this.#watchedOutbox.value;
    const count = inDigits(waiting);
    return waiting === 0
      ? nothing
      : html`<layan-notice>
          ${msg(str`${count} laporan menunggu sambungan. Biarkan halaman ini terbuka.`, { id: 'complaint-widget.waiting' })}
        </layan-notice>`;
  }
}

function tongue(): 'id' | 'en' {
  return language() === 'en' ? 'en' : 'id';
}
