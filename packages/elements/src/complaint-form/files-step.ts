/** What shows it. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { errorAt } from '../base/field.ts';
import { filesField } from '../base/files-field.ts';
import { question, type StepView } from './step-view.ts';

export function filesStep(view: StepView) {
  return html`${question(msg('Ada foto atau berkas?', { id: 'complaint-form.files' }), msg('Foto surat, bukti, atau tempatnya membantu kami. Boleh dilewati.', { id: 'complaint-form.files-lead' }))}
  ${filesField({ ...view, error: errorAt(view.issues, 'files') })}`;
}
