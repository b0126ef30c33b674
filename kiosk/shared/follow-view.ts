/** A complaint by its code and PIN, joined to what asks the server: the same at the kiosk and on a phone. */
import { html } from 'lit';
import type { FollowDesk } from '@layan/client/follow-desk.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import '@layan/elements/complaint-follow/complaint-follow.ts';
import type { LayanEvent } from '@layan/elements/events.ts';

interface FollowView {
  catalogue: Catalogue;
  /** As far as it is known. */
  code?: string;
  kiosk?: boolean;
  /** An on-screen keyboard. */
  keyboard?: unknown;
  onClose: () => void;
}

export function followView(desk: FollowDesk, view: FollowView) {
  const { agency, services } = view.catalogue;
  const { state, uploads, problem, until, busy } = desk;
  return html`<layan-complaint-follow
    code=${view.code ?? ''}
    .state=${state}
    .services=${services}
    time-zone=${agency.timeZone}
    .uploads=${uploads.list}
    .problem=${problem}
    .until=${until}
    ?busy=${busy}
    ?kiosk=${view.kiosk ?? false}
    @layan-complaint-follow=${(event: LayanEvent<'layan-complaint-follow'>) => void desk.open(event.detail)}
    @layan-complaint-reply=${(event: LayanEvent<'layan-complaint-reply'>) => void desk.reply(event.detail.text)}
    @layan-complaint-reopen=${(event: LayanEvent<'layan-complaint-reopen'>) => void desk.reopen(event.detail.text)}
    @layan-complaint-rate=${(event: LayanEvent<'layan-complaint-rate'>) => void desk.rate(event.detail.rating)}
    @layan-complaint-erase=${() => void desk.erase()}
    @layan-complaint-close=${view.onClose}
    @layan-file-add=${(event: LayanEvent<'layan-file-add'>) => uploads.add(event.detail.files)}
    @layan-file-remove=${(event: LayanEvent<'layan-file-remove'>) => uploads.remove(event.detail.key)}
    @layan-file-retry=${(event: LayanEvent<'layan-file-retry'>) => uploads.retry(event.detail.key)}
    >${view.keyboard}</layan-complaint-follow
  >`;
}
