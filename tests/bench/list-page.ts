/** Runs in the browser: the list as our element draws it, and the very same DOM made by hand. */
import type { Service } from '@layan/domain/catalog/schema.ts';
import { costInBrief, timeInBrief } from '@layan/elements/base/facts.ts';
import { ServiceList } from '@layan/elements/service-list/service-list.ts';

const WARM_UPS = 5;
const RUNS = 21;

/** What a card says, ready to be put in place: making the words is the element's work, not the yardstick's. */
interface Card {
  plain: string;
  title: string;
  time: string;
  cost: string;
}

interface Times {
  ms: number;
  handmade_ms: number;
}

/** Medians of both, taken in turns so that neither has the quieter machine. */
export async function measure(services: Service[]): Promise<Times> {
  const cards = services.map(toCard);
  const icons = await drawnIcons(services);
  const ours: number[] = [];
  const handmade: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const one = await timed(() => renderElement(services));
    const other = await timed(() => buildByHand(cards, icons));
    if (run === 0) expectSame(one.host, other.host);
    if (run >= WARM_UPS) {
      ours.push(one.ms);
      handmade.push(other.ms);
    }
    one.host.remove();
    other.host.remove();
  }
  return { ms: median(ours), handmade_ms: median(handmade) };
}

async function timed(draw: () => HTMLElement | Promise<HTMLElement>) {
  await new Promise(resolve => requestIdleCallback(resolve));
  const start = performance.now();
  const host = await draw();
  // Reading a position makes the browser lay everything out.
  host.getBoundingClientRect();
  return { host, ms: performance.now() - start };
}

async function renderElement(services: Service[]): Promise<HTMLElement> {
  const list = new ServiceList();
  list.state = { status: 'ready', data: services, since: 0, stale: false };
  document.body.append(list);
  await list.updateComplete;
  return list;
}

function buildByHand(cards: Card[], icons: Map<string, string>): HTMLElement {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = ServiceList.elementStyles.map(style => ('styleSheet' in style ? style.styleSheet! : style));
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const card of cards) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.setAttribute('part', 'card');
    button.className = 'card';
    button.addEventListener('click', () => host.dispatchEvent(new CustomEvent('open', { detail: card })));
    const words = element('span', 'words', element('span', 'plain', card.plain));
    if (card.title) {
      const title = element('span', 'title', card.title);
      title.lang = 'id';
      words.append(title);
    }
    if (card.time || card.cost) {
      const facts = element('span', 'facts');
      if (card.time)
        facts.append(element('span', '', drawing(icons, 'time'), element('span', 'unseen', 'Lamanya: '), card.time));
      if (card.cost)
        facts.append(element('span', '', drawing(icons, 'cost'), element('span', 'unseen', 'Biaya: '), card.cost));
      words.append(facts);
    }
    button.append(words, drawing(icons, 'open'));
    row.append(button);
    list.append(row);
  }
  root.append(list);
  document.body.append(host);
  return host;
}

function element(name: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function drawing(icons: Map<string, string>, name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 256 256');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icons.get(name) ?? '');
  svg.append(path);
  return svg;
}

function toCard(service: Service): Card {
  const plain = service.editorial.plain.id;
  return {
    plain,
    title: plain.trim().toLowerCase() === service.name.trim().toLowerCase() ? '' : service.name,
    time: timeInBrief(service.processingTime),
    cost: costInBrief(service.cost),
  };
}

/** The drawings of the three icons, read from our own list. */
async function drawnIcons(services: Service[]): Promise<Map<string, string>> {
  const list = await renderElement(services);
  const paths = new Map<string, string>();
  for (const path of list.shadowRoot!.querySelectorAll('path')) {
    const words = path.closest('svg')!.nextElementSibling?.textContent;
    paths.set(
      words?.startsWith('Lamanya') ? 'time' : words?.startsWith('Biaya') ? 'cost' : 'open',
      path.getAttribute('d')!,
    );
  }
  list.remove();
  return paths;
}

/** A comparison of two different things would be worth nothing. */
function expectSame(one: HTMLElement, other: HTMLElement): void {
  const [ours, handmade] = [one, other].map(host =>
    host
      .shadowRoot!.querySelector('ul')!
      .outerHTML.replace(/<!--.*?-->/g, '')
      .replace(/>\s+/g, '>')
      .replace(/\s+</g, '<'),
  );
  if (ours === handmade) return;
  const at = [...ours!].findIndex((letter, index) => letter !== handmade![index]);
  throw new Error(`The two lists differ: ${ours!.slice(at - 40, at + 80)} / ${handmade!.slice(at - 40, at + 80)}`);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

Object.assign(window, { measure });
