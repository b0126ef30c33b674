/** A place in a catalogue in the words of whoever wrote it: `services.2.cost.text` is "Layanan 3 (1.c Izin panti), biaya, teks". */
import { TERMS, type Kind, type Term } from './terms.ts';
import { pick, quoted, type Language } from './words.ts';

/** `value` is the file's content, however wrong; it is asked for the names of services. */
export function place(path: string, value: unknown, language: Language): string {
  const words: string[] = [];
  const steps = path.split('.');
  let kind: Kind | undefined = 'catalogue';
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] ?? '';
    const term: Term | undefined = kind && TERMS[kind][step];
    const position = /^\d+$/.test(steps[index + 1] ?? '') ? Number(steps[++index]) : null;
    if (position === null) {
      words.push(term ? term[language] : step);
    } else if (term?.entry || step === 'items') {
      const name = term?.entry?.[language] ?? pick(language, 'butir', 'item');
      words.push(`${name} ${position + 1}${step === 'services' ? nameOf(value, position) : ''}`);
    } else {
      words.push(term ? term[language] : step, `${pick(language, 'butir', 'item')} ${position + 1}`);
    }
    kind = term?.holds;
  }
  return capital(words.filter(Boolean).join(', '));
}

function nameOf(value: unknown, position: number): string {
  const { services } = (value ?? {}) as { services?: ({ label?: unknown; name?: unknown } | null)[] };
  const service = Array.isArray(services) ? services[position] : null;
  const name = [service?.label, service?.name]
    .filter(part => typeof part === 'string')
    .join(' ')
    .trim();
  return name ? ` (${quoted(name)})` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
