/** One service, whole: what to bring, how it goes, how long, how much, what for, and where to complain. */
import type { Agency, Cost, Service } from '../catalog/schema.ts';
import { decreeReference, inRupiah, isStated, someStated } from './facts.ts';
import { complaintBlocks } from './light-complaints.ts';
import { groups, heading, itemList, printed, sameWords, stepList, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say, type WordKey } from './words.ts';

type Section = Markup | null;

export function lightService(service: Service, agency: Agency, frame: Frame): Markup {
  const { language, back } = frame;
  const plain = service.editorial.plain[language];
  return lines(
    inline`<article class="layan-service">`,
    heading(frame, 0, plain),
    sameWords(plain, service.name) ? null : inline`<p class="layan-title" lang="id">${service.name}</p>`,
    ...(isBare(service)
      ? [inline`<p class="layan-lead">${say(language, 'service-detail.bare')}</p>`]
      : stated(service, frame)),
    source(agency, frame),
    inline`<p class="layan-back"><a href="${back}">${say(language, 'services-widget.back-list')}</a></p>`,
    inline`</article>`,
  );
}

/** Of what the decree is silent about only the name is said, once, and whom to ask. */
function stated(service: Service, frame: Frame): Section[] {
  const { language } = frame;
  const parts = {
    requirements: requirements(service, frame),
    procedure: procedure(service, frame),
    time: time(service, frame),
    cost: cost(service.cost, frame),
    products: products(service, frame),
  };
  const silent = Object.entries(parts)
    .filter(([, part]) => part === null)
    .map(([part]) => say(language, `light.${part as keyof typeof parts}`));
  const unstated = silent.length > 0 ? say(language, 'light.unstated', silent.join(', ')) : '';
  return [
    ...Object.values(parts),
    unstated ? inline`<p class="layan-lead">${unstated}</p>` : null,
    section(frame, 'service-detail.complaints', complaintBlocks(service, frame, 2)),
  ];
}

function requirements({ requirements: all }: Service, frame: Frame): Section {
  const stated = all?.groups.filter(group => someStated(group.items) || group.notes?.some(isStated));
  if (!stated?.length) return null;
  return section(frame, 'service-detail.requirements', lines(...groups(stated, frame, 2, itemList)));
}

function procedure({ procedure: all, flow }: Service, frame: Frame): Section {
  const stated = all?.groups.filter(group => someStated(group.items) || group.notes?.some(isStated)) ?? [];
  const steps = stated.length > 0 ? lines(...groups(stated, frame, 2, stepList)) : null;
  const chart = someStated(flow) ? stepList(flow) : null;
  if (!steps && !chart) return null;
  // Without steps the chart is all there is, and needs no name of its own.
  const name = steps && chart ? heading(frame, 2, say(frame.language, 'procedure-steps.flow')) : null;
  return section(frame, 'service-detail.procedure', lines(steps, name, chart));
}

function time({ processingTime }: Service, frame: Frame): Section {
  if (!processingTime || !isStated(processingTime.text)) return null;
  return section(frame, 'service-detail.time', printed(processingTime.text));
}

function cost(all: Cost | null, frame: Frame): Section {
  if (!all) return null;
  const tariffs = (all.tariffs ?? []).map(({ for: whom, text, rupiah }) => {
    const price = rupiah === undefined ? null : inline` <strong>${inRupiah(rupiah, frame.language)}</strong>`;
    return inline`<li><span lang="id">${whom ? `${whom}: ` : ''}${text}</span>${price}</li>`;
  });
  const words = isStated(all.text) ? printed(all.text) : null;
  if (!words && tariffs.length === 0) return null;
  const list = tariffs.length > 0 ? lines(inline`<ul class="layan-tariffs">`, ...tariffs, inline`</ul>`) : null;
  return section(frame, 'service-detail.cost', lines(words, list));
}

function products({ products: all }: Service, frame: Frame): Section {
  return all && someStated(all) ? section(frame, 'service-detail.products', itemList(all)) : null;
}

function section(frame: Frame, name: WordKey, content: Markup): Markup {
  return lines(inline`<section>`, heading(frame, 1, say(frame.language, name)), content, inline`</section>`);
}

/** The decree that says all this. */
function source({ decree }: Agency, { language }: Frame): Markup {
  const reference = decreeReference(decree, language);
  const title = inline`${say(language, 'service-detail.decree')}: <span lang="id">${decree.title}</span>`;
  return inline`<p class="layan-source">${title}${reference ? `, ${reference}` : ''}</p>`;
}

/** Whether the decree names the service and says nothing about it. */
function isBare({
  requirements,
  procedure,
  flow,
  processingTime,
  cost,
  products,
  complaintChannels,
}: Service): boolean {
  const parts = [requirements, procedure, processingTime, cost, products];
  return parts.every(part => part === null) && flow.length === 0 && complaintChannels.length === 0;
}
