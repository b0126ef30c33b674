/** Which classes hold for a complaint: what the decree says about its service, about the agency, or what the office set. */
import type { Catalogue, Service } from '../catalog/schema.ts';
import type { ComplaintClass, ComplaintSettings } from './complaint.ts';

/** As much of a catalogue as classes need. */
export interface ClassCatalogue {
  agency: { decree: Pick<Catalogue['agency']['decree'], 'title' | 'number' | 'date'> };
  services: readonly Pick<Service, 'id' | 'complaintDeadlines'>[];
}

export interface ClassRules {
  /** Of the agency. Empty: no time is set anywhere, and no date may be promised. */
  classes: ComplaintClass[];
  /** Of services whose decree says something else, by id. */
  byService: Record<string, ComplaintClass[]>;
}

/**
 * The decree goes before the office's settings. Where all services that state deadlines state the same ones, they are the
 * agency's: it is the agency that handles complaints, and a service without them has only lost its page.
 */
export function classRules({ agency, services }: ClassCatalogue, { classes }: ComplaintSettings): ClassRules {
  const source = [agency.decree.title, agency.decree.number && `Nomor ${agency.decree.number}`]
    .filter(Boolean)
    .join(', ');
  const stated = services
    .map(({ id, complaintDeadlines }) => ({ id, classes: complaintDeadlines.filter(({ value }) => value > 0) }))
    .filter(service => service.classes.length)
    .map(service => ({
      id: service.id,
      classes: service.classes.map(({ class: name, value, unit }): ComplaintClass => {
        return { name, value, unit, source, date: agency.decree.date };
      }),
    }));
  const same = (one: ComplaintClass[], other: ComplaintClass[]) => JSON.stringify(one) === JSON.stringify(other);
  const [first] = stated;
  const common = first && stated.every(service => same(service.classes, first.classes)) ? first.classes : classes;
  return {
    classes: common,
    byService: Object.fromEntries(
      stated.filter(service => !same(service.classes, common)).map(service => [service.id, service.classes]),
    ),
  };
}

/** The classes a complaint about this service can be in. */
export function classesFor(service: string | null, { classes, byService }: ClassRules): ComplaintClass[] {
  return (service !== null && Object.hasOwn(byService, service) && byService[service]) || classes;
}
