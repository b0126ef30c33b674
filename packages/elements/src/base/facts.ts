/** A service's delivery facts in a few words, for cards and summaries. The decree's own words stand in the detail. */
import { msg, str } from '@lit/localize';
import type { Cost, ProcessingTime, Unit } from '@layan/domain/catalog/schema.ts';
import { inDigits, plural } from './language.ts';

/** Such as "1–5 hari kerja"; empty where the decree gives no single certain time for everybody. */
export function timeInBrief(time: ProcessingTime | null): string {
  const [part, more] = time?.parts ?? [];
  if (!part || more || part.for !== undefined) return '';
  const { min, max } = part;
  if (min !== undefined && max !== undefined) {
    const span = min === max ? inDigits(max) : `${inDigits(min)}–${inDigits(max)}`;
    return `${span} ${unitName(part.unit, max)}`;
  }
  if (max !== undefined) {
    const most = `${inDigits(max)} ${unitName(part.unit, max)}`;
    return msg(str`paling lama ${most}`, { id: 'facts.time-most' });
  }
  if (min !== undefined) {
    const least = `${inDigits(min)} ${unitName(part.unit, min)}`;
    return msg(str`paling cepat ${least}`, { id: 'facts.time-least' });
  }
  return '';
}

/** "Gratis", "Berbayar" or, where the decree does not say, nothing. */
export function costInBrief(cost: Cost | null): string {
  if (!cost || cost.free === null) return '';
  return cost.free ? msg('Gratis', { id: 'facts.free' }) : msg('Berbayar', { id: 'facts.paid' });
}

/** Whether a decree's words say anything: a dash, or dots to be filled in, do not. */
export function isStated(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A unit's name as it stands after a number. */
export function unitName(unit: Unit, count: number): string {
  switch (unit) {
    case 'minute':
      return plural(count, {
        one: msg('menit', { id: 'facts.minute' }),
        other: msg('menit', { id: 'facts.minutes', desc: 'plural' }),
      });
    case 'hour':
      return plural(count, {
        one: msg('jam', { id: 'facts.hour' }),
        other: msg('jam', { id: 'facts.hours', desc: 'plural' }),
      });
    case 'workday':
      return plural(count, {
        one: msg('hari kerja', { id: 'facts.workday' }),
        other: msg('hari kerja', { id: 'facts.workdays', desc: 'plural' }),
      });
    case 'day':
      return plural(count, {
        one: msg('hari', { id: 'facts.day' }),
        other: msg('hari', { id: 'facts.days', desc: 'plural' }),
      });
    case 'week':
      return plural(count, {
        one: msg('minggu', { id: 'facts.week' }),
        other: msg('minggu', { id: 'facts.weeks', desc: 'plural' }),
      });
    case 'month':
      return plural(count, {
        one: msg('bulan', { id: 'facts.month' }),
        other: msg('bulan', { id: 'facts.months', desc: 'plural' }),
      });
    case 'year':
      return plural(count, {
        one: msg('tahun', { id: 'facts.year' }),
        other: msg('tahun', { id: 'facts.years', desc: 'plural' }),
      });
  }
}
