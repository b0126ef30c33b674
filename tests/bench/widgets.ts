/**
 * What our widgets cost a visitor of somebody else's page, in a real browser on a slow phone's processor: time until the services
 * stand there, beside the same words as plain HTML; what moves; what blocks; what comes over the wire.
 */
import { lightHtml } from '@layan/domain/publish/light-html.ts';
import { widgetTag, WIDGETS } from '@layan/domain/publish/widget-tag.ts';
import { realCatalogue } from '../support/catalogues.ts';
import { hostPage, openSite, snippet } from '../support/host-page.ts';
import { openHouse } from '../support/journey.ts';
import { feel, freight, type Circumstances, type Feeling } from '../support/widget-timing.ts';

const RUNS = 7;
const AGENCY = 'bangkalan';
const NETWORKS: Record<string, Circumstances> = {
  'on this machine': { slower: 4, latency: 0, kilobits: 0 },
  'slow 4G': { slower: 4, latency: 150, kilobits: 1600 },
};

const site = await openSite();
const house = await openHouse(AGENCY, { origins: [site.origin] });
const catalogue = realCatalogue(AGENCY);
const services = catalogue.services.length;
const options = { language: 'id', endpoint: house.url } as const;
const light = `<link rel="stylesheet" href="${house.url}v1/layan.css">`;
const emptyTag = `<layan-services-widget endpoint="${house.url}" agency="${AGENCY}"></layan-services-widget>`;

/** Somebody's page around it: words before, and words after that would move. */
function around(content: string, head: string): string {
  return hostPage(`<h1>Dinas Sosial</h1><p>Layanan kami:</p>${content}<p>Buka Senin sampai Jumat.</p>`, { head });
}

/** As high as the list will be, so that nothing beneath it moves. */
const reserve = '<style>layan-services-widget { display: block; min-height: 4000px }</style>';

const pages = {
  plain: site.put('/plain', around(lightHtml('services', catalogue, options), light)),
  'light HTML': site.put('/light', around(widgetTag('services', catalogue, options), light + snippet(house))),
  'empty tag': site.put('/empty', around(emptyTag, snippet(house))),
  'empty tag, height reserved': site.put('/reserved', around(emptyTag, reserve + snippet(house))),
};

for (const [network, circumstances] of Object.entries(NETWORKS)) {
  const felt: Record<string, Feeling[]> = {};
  // In turns, so that none has the quieter machine.
  for (let run = 0; run < RUNS; run++)
    for (const [name, url] of Object.entries(pages))
      (felt[name] ??= []).push(await feel(house.browser, url, services, circumstances));
  const plain = felt.plain!;
  for (const [name, runs] of Object.entries(felt)) if (runs !== plain) report(name, network, runs, plain);
}
for (const widget of WIDGETS)
  for (const encoding of ['br', 'gzip'] as const) {
    const service = /services|queue|pledge/.test(widget) ? undefined : catalogue.services[0]!.id;
    const url = site.put(
      `/${widget}`,
      hostPage(widgetTag(widget, catalogue, { ...options, service }), { head: snippet(house) }),
    );
    const [first, next] = await freight(house.browser, url, encoding);
    say('widgets.wire', { widget, encoding, ...first, again: next });
  }
await house.close();
await site.close();

function report(page: string, network: string, runs: Feeling[], plain: Feeling[]): void {
  const here = { page, network, slower: NETWORKS[network]!.slower };
  const cards = median(runs, ({ cards: ms }) => ms);
  const plainCards = median(plain, ({ cards: ms }) => ms);
  say('widgets.ready', {
    ...here,
    services,
    runs: RUNS,
    ms_script_to_cards: median(runs, ({ sinceScript }) => sinceScript ?? NaN),
    ms_visit_to_cards: cards,
    ms_visit_to_first_words: median(runs, ({ words }) => words),
    plain_ms: plainCards,
    ratio: cards / plainCards,
  });
  say('widgets.shift', {
    ...here,
    shift: Math.max(...runs.map(({ shift }) => shift)),
    moved: [...new Set(runs.flatMap(({ moved }) => moved))],
    aim: page === 'empty tag' ? null : 0,
  });
  say('widgets.blocking', {
    ...here,
    ms_blocked: median(runs, ({ blocked }) => blocked),
    ms_scripts: median(runs, ({ scripting }) => scripting),
    plain_ms_blocked: median(plain, ({ blocked }) => blocked),
    plain_ms_scripts: median(plain, ({ scripting }) => scripting),
  });
}

function say(figure: string, values: object): void {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  console.log(JSON.stringify({ figure, ...values }, rounded));
}

function median(runs: Feeling[], of: (feeling: Feeling) => number): number {
  return runs.map(of).toSorted((a, b) => a - b)[runs.length >> 1]!;
}
