/** Code and PIN on one's own phone. */
import { html } from 'lit';
import type { Sent } from '@layan/client/complaint-desk.ts';
import type { Catalogue } from '@layan/domain/catalog/schema.ts';
import { agencyTitle } from '@layan/domain/checklist/checklist.ts';
import '@layan/elements/complaint-receipt/complaint-receipt.ts';

// The receipt's code is drawn where the network may be gone by then.
import('@layan/elements/qr-code/encoder.ts').catch(() => undefined);

interface ReceiptParts {
  catalogue: Catalogue;
  /** The address of this page, as others reach it. */
  page: string;
  onSave: () => void;
}

export function receiptView(
  { code, pin, receipt, lasting }: Sent,
  { catalogue: { agency }, page, onSave }: ReceiptParts,
) {
  return html`<layan-complaint-receipt
    agency=${agencyTitle(agency)}
    code=${code}
    pin=${pin}
    .receipt=${receipt}
    ?fleeting=${!lasting}
    link=${page && `${page}#${code}`}
    time-zone=${agency.timeZone}
    @layan-complaint-print=${() => print()}
    @layan-complaint-save=${onSave}
  ></layan-complaint-receipt>`;
}
