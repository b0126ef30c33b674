import { html, type ReactiveControllerHost } from 'lit';
import { FollowDesk } from '@layan/client/follow-desk.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import '@layan/elements/complaint-follow/complaint-follow.ts';
import { quietly } from './quietly.ts';

/** Reading an answer on another site's page, by code and PIN. Loaded when somebody wants to. */
export class FollowPart {
  #desk: FollowDesk;

  constructor(host: ReactiveControllerHost, server: string) {
    this.#desk = new FollowDesk({ server, changed: () => host.requestUpdate() });
  }

  view({ agency, services }: Catalogue, code: string) {
    const desk = this.#desk;
    const { state, uploads, problem, until, busy } = desk;
    return html`<layan-complaint-follow
      code=${code}
      .state=${state}
      .services=${services}
      time-zone=${agency.timeZone}
      .uploads=${uploads.list}
      .problem=${problem}
      .until=${until}
      ?busy=${busy}
      @layan-complaint-follow=${quietly<'layan-complaint-follow'>(access => void desk.open(access))}
      @layan-complaint-reply=${quietly<'layan-complaint-reply'>(({ text }) => void desk.reply(text))}
      @layan-complaint-reopen=${quietly<'layan-complaint-reopen'>(({ text }) => void desk.reopen(text))}
      @layan-complaint-rate=${quietly<'layan-complaint-rate'>(({ rating }) => void desk.rate(rating))}
      @layan-complaint-erase=${quietly(() => void desk.erase())}
      @layan-complaint-close=${quietly(() => desk.forget())}
      @layan-file-add=${quietly<'layan-file-add'>(({ files }) => uploads.add(files))}
      @layan-file-remove=${quietly<'layan-file-remove'>(({ key }) => uploads.remove(key))}
      @layan-file-retry=${quietly<'layan-file-retry'>(({ key }) => uploads.retry(key))}
    ></layan-complaint-follow>`;
  }
}
