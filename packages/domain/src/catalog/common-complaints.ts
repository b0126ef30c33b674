/** Where to complain about an office as a whole, which no decree states in one place. */
import type { Catalogue, Channel, ChannelKind, Service } from './schema.ts';

/** As much of a service as tells where and how to complain. */
export type Complaints = Pick<Service, 'complaintChannels' | 'complaintFlow' | 'complaintDeadlines'>;

/** However it is worded, it is the same counter and the same box. */
const PLACES: readonly ChannelKind[] = ['walk-in', 'box'];

/**
 * What most of the services that say anything about it say. A place is shown in its most usual words; a number or an address
 * counts only where it is the same: WhatsApp numbers differ from service to service on purpose.
 */
export function commonComplaints({ services }: Pick<Catalogue, 'services'>): Complaints {
  const sameChannel = ({ kind, value }: Channel) => (PLACES.includes(kind) ? kind : `${kind} ${value}`);
  return {
    complaintChannels: common(
      services.map(service => service.complaintChannels),
      sameChannel,
    ),
    complaintFlow: mostUsual(services.map(service => service.complaintFlow)),
    complaintDeadlines: mostUsual(services.map(service => service.complaintDeadlines)),
  };
}

/** What most of the lists have that have anything, in the order in which it first comes; entries of one key in their most usual words. */
function common<T>(all: T[][], key: (entry: T) => string): T[] {
  const lists = all.filter(list => list.length > 0);
  const keys = [...new Set(lists.flat().map(key))];
  return keys.flatMap(each => {
    const having = lists.filter(list => list.some(entry => key(entry) === each));
    if (2 * having.length <= lists.length) return [];
    return mostFrequent(having.map(list => list.find(entry => key(entry) === each)!));
  });
}

function mostFrequent<T>(entries: T[]): T[] {
  const counts = new Map<string, number>();
  for (const entry of entries.map(each => JSON.stringify(each))) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return entries.filter(entry => counts.get(JSON.stringify(entry)) === most).slice(0, 1);
}

/** Steps and deadlines mean something only together: a whole list that most of those that have one share. */
function mostUsual<T>(all: T[][]): T[] {
  const [list] = common(
    all.filter(list => list.length > 0).map(list => [list]),
    each => JSON.stringify(each),
  );
  return list ?? [];
}
