/** Where to complain about an office as a whole, which no decree states in one place. */
import type { Catalogue, Service } from './schema.ts';

/** As much of a service as tells where and how to complain. */
export type Complaints = Pick<Service, 'complaintChannels' | 'complaintFlow' | 'complaintDeadlines'>;

/** What every service that says anything about complaints has in common. WhatsApp numbers that differ, differ on purpose. */
export function commonComplaints({ services }: Pick<Catalogue, 'services'>): Complaints {
  const telling = services.filter(service => service.complaintChannels.length > 0);
  return {
    complaintChannels: inAll(telling.map(service => service.complaintChannels)),
    complaintFlow: same(telling.map(service => service.complaintFlow)),
    complaintDeadlines: inAll(telling.map(service => service.complaintDeadlines)),
  };
}

function inAll<T>([first = [], ...others]: T[][]): T[] {
  const sets = others.map(list => new Set(list.map(each => JSON.stringify(each))));
  return first.filter(each => sets.every(set => set.has(JSON.stringify(each))));
}

/** Steps mean something only together. */
function same<T>([first = [], ...others]: T[][]): T[] {
  return others.every(list => JSON.stringify(list) === JSON.stringify(first)) ? first : [];
}
