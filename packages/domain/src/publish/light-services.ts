/** The list of services: a card each, and a search where something answers it. */
import type { Service } from '../catalog/schema.ts';
import { costInBrief, timeInBrief } from './facts.ts';
import type { LightOptions } from './light-html.ts';
import { sameWords, webAddress, type Frame } from './light-parts.ts';
import { html as inline, lines, type Markup } from './markup.ts';
import { say, type WordKey } from './words.ts';

type ListOptions = Pick<LightOptions, 'search' | 'query' | 'only'>;

export function lightServices(all: readonly Service[], frame: Frame, options: ListOptions): Markup {
  const { search = '', query = '', only } = options;
  const none = query !== '' && only?.length === 0;
  const services = only && !none ? chosen(all, only) : all;
  return lines(
    webAddress(search) ? searchForm(search, query, frame) : null,
    none ? inline`<p class="layan-lead">${say(frame.language, 'light.none', query)}</p>` : null,
    services.length > 0
      ? lines(
          inline`<ul class="layan-services">`,
          ...services.map(service => inline`<li class="layan-card">${card(service, frame)}</li>`),
          inline`</ul>`,
        )
      : inline`<p class="layan-lead">${say(frame.language, 'service-list.empty')}</p>`,
  );
}

/** One service, alone. */
export function lightCard(service: Service, frame: Frame): Markup {
  return inline`<div class="layan-card">${card(service, frame)}</div>`;
}

function card({ id, name, editorial, processingTime, cost }: Service, { language, href }: Frame): Markup {
  const plain = editorial.plain[language];
  const time = timeInBrief(processingTime, language);
  const price = costInBrief(cost, language);
  const facts = [
    time ? fact('layan-time', 'service-card.time', time) : null,
    price ? fact('layan-cost', 'service-card.cost', price) : null,
  ].filter(each => each !== null);
  return lines(
    inline`<a href="${webAddress(href(id))}">${plain}</a>`,
    sameWords(plain, name) ? null : inline`<p class="layan-title" lang="id">${name}</p>`,
    facts.length > 0 ? inline`<p class="layan-facts">${lines(...facts)}</p>` : null,
  );

  function fact(kind: string, key: WordKey, words: string): Markup {
    return inline`<span class="${kind}"><span class="layan-unseen">${say(language, key)}: </span>${words}</span>`;
  }
}

function chosen(all: readonly Service[], ids: readonly string[]): Service[] {
  return ids.map(id => all.find(service => service.id === id)).filter(service => service !== undefined);
}

/** A form drops what stands behind the `?` of its address, so that goes along in fields of its own. */
function searchForm(search: string, query: string, { language }: Frame): Markup {
  const [page = '', ...rest] = search.split('?');
  const kept = [...new URLSearchParams(rest.join('?').split('#')[0])].filter(([name]) => name !== 'q');
  return lines(
    inline`<form class="layan-search" role="search" method="get" action="${page.split('#')[0] ?? ''}">`,
    ...kept.map(([name, value]) => inline`<input type="hidden" name="${name}" value="${value}">`),
    inline`<label><span class="layan-unseen">${say(language, 'search-box.label')}</span>`,
    inline`<input type="search" name="q" value="${query}" maxlength="200" placeholder="${say(language, 'search-box.placeholder')}"></label>`,
    inline`<button>${say(language, 'light.search')}</button>`,
    inline`</form>`,
  );
}
