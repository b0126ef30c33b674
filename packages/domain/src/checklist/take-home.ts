/**
 * A checklist inside a link. The link's fragment, which no browser sends to a server, holds the list itself, so that it
 * opens anywhere and nobody has to remember it: `1.` and then the list as JSON, deflated (with its checksum), base64url.
 * It says what a service asks for and what is ticked, and nothing about the person.
 */
import * as v from 'valibot';
import type { Catalogue, Group, Item } from '../catalog/schema.ts';
import {
  agencyTitle,
  checklistOf,
  chosenGroup,
  countable,
  type ChecklistEntry,
  type ListedAgency,
  type ListedService,
} from './checklist.ts';

/** A list as it is carried home. Read from a link, its service has the chosen group alone. */
export interface TakeHome {
  agency: ListedAgency;
  service: ListedService;
  group: number;
  ticked: string[];
}

/** What a link too long for a QR code carries in place of the list: where to find it. `ticks` is as in the link. */
export interface TakeHomeReference {
  agency: string;
  service: string;
  group: number;
  ticks: string;
}

/** `newer` was made by a later Layan; `unsupported` is a browser that cannot unpack. */
export type TakeHomeProblem = 'empty' | 'damaged' | 'newer' | 'unsupported';

export type TakeHomeReading = { list: TakeHome } | { reference: TakeHomeReference } | { problem: TakeHomeProblem };

/** What a QR code of version 25 holds; the squares of a larger one are too small for a cheap phone's camera. */
export const LONGEST_LINK = 1_270;

const VERSION = 1;

/** Far above every list of every decree read, far below what would slow a phone down. */
const MOST = { fragment: 16_000, inflated: 64_000, entries: 300, text: 4_000 };

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST.text));
const slug = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ticks = v.pipe(v.string(), v.maxLength(MOST.entries), v.regex(/^[01]*$/));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.entries));
const most = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.maxLength(MOST.entries));

/** A text alone, or a text and what stands within it. */
type PackedItem = string | [string, PackedItem[]];
const branch = v.union([text, v.strictTuple([text, most(text)])]);
const item = v.union([text, v.strictTuple([text, most(branch)])]);

/** Agency, its name, service, its title in both languages, applicant or 0, requirements, notes, ticks. */
const wholeSchema = v.strictTuple([
  slug,
  text,
  slug,
  v.strictTuple([text, text]),
  v.union([text, v.literal(0)]),
  most(item),
  most(text),
  ticks,
]);
/** Agency, service, place of the group, ticks. */
const referenceSchema = v.strictTuple([slug, slug, place, ticks]);

/** The link to a list below `address`: with the list in it or, where that would be too long, only its place. */
export async function takeHomeLink(address: string, list: TakeHome): Promise<string> {
  const link = `${address}#${await takeHomeFragment(list, 'whole')}`;
  return link.length <= LONGEST_LINK ? link : `${address}#${await takeHomeFragment(list, 'reference')}`;
}

/** What stands after the `#`: the whole list, or a reference to it in the agency's catalogue. */
export async function takeHomeFragment(list: TakeHome, form: 'whole' | 'reference'): Promise<string> {
  return `${VERSION}.${toBase64Url(await deflate(JSON.stringify(form === 'whole' ? whole(list) : reference(list))))}`;
}

/** Reads a fragment, with or without its `#`, whoever made it. Never throws. */
export async function readTakeHome(fragment: string): Promise<TakeHomeReading> {
  const written = fragment.replace(/^#/, '');
  if (!written) return { problem: 'empty' };
  const [, version, packed] = /^(\d{1,4})\.(.*)$/s.exec(written) ?? [];
  if (version === undefined || packed === undefined || written.length > MOST.fragment) return { problem: 'damaged' };
  if (Number(version) !== VERSION) return { problem: Number(version) > VERSION ? 'newer' : 'damaged' };
  if (!canInflate()) return { problem: 'unsupported' };
  try {
    return unpacked(JSON.parse(await inflate(fromBase64Url(packed))));
  } catch {
    return { problem: 'damaged' };
  }
}

/** The list a reference stands for; null when the catalogue has no such service or group. A changed decree unticks all. */
export function fromCatalogue(
  { agency, services }: Catalogue,
  { service: id, group, ticks }: TakeHomeReference,
): TakeHome | null {
  const service = services.find(service => service.id === id);
  if (!service || !chosenGroup(checklistOf(service.requirements), group)) return null;
  return withTicks({ agency: { slug: agency.slug, name: agencyTitle(agency) }, service, group, ticked: [] }, ticks);
}

function whole({ agency, service, group, ticked }: TakeHome) {
  const chosen = chosenGroup(checklistOf(service.requirements), group);
  const { id, en } = service.editorial.plain;
  const items = (chosen?.entries ?? []).map(pack);
  return [
    agency.slug,
    agencyTitle(agency),
    service.id,
    [id, en],
    chosen?.for ?? 0,
    items,
    chosen?.notes ?? [],
    ticksOf(service, group, ticked),
  ];
}

function reference({ agency, service, group, ticked }: TakeHome) {
  return [agency.slug, service.id, Math.max(group, 0), ticksOf(service, group, ticked)];
}

function unpacked(value: unknown): TakeHomeReading {
  const short = v.safeParse(referenceSchema, value);
  if (short.success) {
    const [agency, service, group, ticks] = short.output;
    return { reference: { agency, service, group, ticks } };
  }
  const [slug, name, id, [plain, en], applicant, items, notes, ticks] = v.parse(wholeSchema, value);
  const group: Group = { ...(applicant ? { for: applicant } : {}), items: items.map(unpack), notes };
  const service = { id, name: plain, requirements: { groups: [group] }, editorial: { plain: { id: plain, en } } };
  if (leaves(service, 0).length > MOST.entries) return { problem: 'damaged' };
  return { list: withTicks({ agency: { slug, name }, service, group: 0, ticked: [] }, ticks) };
}

/** One digit for each thing that can be ticked, in reading order. */
function ticksOf(service: ListedService, group: number, ticked: string[]): string {
  return leaves(service, group)
    .map(entry => (ticked.includes(entry.id) ? '1' : '0'))
    .join('');
}

function withTicks({ agency, service, group }: TakeHome, ticks: string): TakeHome {
  const entries = leaves(service, group);
  const ticked =
    entries.length === ticks.length ? entries.filter((_, at) => ticks[at] === '1').map(entry => entry.id) : [];
  return { agency, service, group, ticked };
}

function leaves({ requirements }: ListedService, group: number): ChecklistEntry[] {
  return countable(chosenGroup(checklistOf(requirements), group)?.entries ?? []);
}

function pack({ text, items }: ChecklistEntry): PackedItem {
  return items.length ? [text, items.map(pack)] : text;
}

function unpack(packed: PackedItem): Item {
  return typeof packed === 'string' ? { text: packed } : { text: packed[0], items: packed[1].map(unpack) };
}

function canInflate(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate'));
  } catch {
    return false;
  }
}

async function deflate(words: string): Promise<Uint8Array> {
  const stream = new Blob([words]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Stops at the first byte too many, so that a small link cannot become a large memory. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let words = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return words + decoder.decode();
    size += value.byteLength;
    if (size > MOST.inflated) {
      void reader.cancel().catch(() => undefined);
      throw new RangeError('Larger than any list');
    }
    words += decoder.decode(value, { stream: true });
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(written: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]+$/.test(written)) throw new SyntaxError('Not base64url');
  return Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
}
