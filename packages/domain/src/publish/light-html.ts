/**
 * What stands inside a widget's tag before its script comes, or without it: real headings, links and lists that people and
 * search engines read. `widgets/php/layan.php` prints the very same bytes; whoever changes one changes the other.
 *
 * It carries no script, no style and no id. Sensitive services are listed: a website is read on one's own device.
 */
import type { Catalogue, Service } from '../catalog/schema.ts';
import type { WidgetName } from './widget-tag.ts';
import { lightChecklist } from './light-checklist.ts';
import { lightAgencyComplaints, lightServiceComplaints } from './light-complaints.ts';
import { guest, linkTo, type Frame } from './light-parts.ts';
import { lightPledge } from './light-pledge.ts';
import { lightQueue } from './light-queue.ts';
import { lightComplain } from './light-complain.ts';
import { lightCard, lightServices } from './light-services.ts';
import { lightService } from './light-service.ts';
import type { Markup } from './markup.ts';
import { lines, html as inline } from './markup.ts';
import { say, type PublishLanguage } from './words.ts';

export interface LightOptions {
  language: PublishLanguage;
  /** The service that is meant, by its id. In `services` it is shown whole instead of the list. */
  service?: string | undefined;
  /** Where a service's link leads; `?layanan=<id>` when absent. */
  href?: ((service: string) => string) | undefined;
  /** Where the link back to the list leads; `?` when absent. */
  back?: string | undefined;
  /** Root of the Layan server, with or without a slash at its end. */
  endpoint?: string | undefined;
  /** The address that answers a search with `?q=…`. Without one there is no search form. */
  search?: string | undefined;
  /** What has been searched for. */
  query?: string | undefined;
  /** The services to list, by id and in this order; all of them when absent, or when a query found none. */
  only?: readonly string[] | undefined;
  /** Where links to other sites open, such as `_blank`; in their own place when absent. */
  outside?: string | undefined;
  /** Rank of the first heading, 1 to 6; 3 when absent. */
  heading?: number | undefined;
}

/** The HTML for the inside of a widget's tag. */
export function lightHtml(widget: WidgetName, catalogue: Catalogue, options: LightOptions): string {
  return guest(content(widget, catalogue, frameOf(options), options)).toString();
}

function frameOf({
  language,
  heading = 3,
  href = linkTo,
  back = '?',
  endpoint = '',
  outside = '',
}: LightOptions): Frame {
  return { language, rank: Math.min(6, Math.max(1, Math.trunc(heading) || 3)), look: 0, href, back, endpoint, outside };
}

function content(widget: WidgetName, catalogue: Catalogue, frame: Frame, options: LightOptions): Markup {
  const { agency, services } = catalogue;
  switch (widget) {
    case 'services':
      if (options.service)
        return withService(catalogue, frame, options.service, found => lightService(found, agency, frame));
      return lightServices(services, frame, options);
    case 'service-card':
      return withService(catalogue, frame, options.service, found => lightCard(found, frame));
    case 'checklist':
      return withService(catalogue, frame, options.service, found => lightChecklist(found, frame));
    case 'complaint-channels':
      if (!options.service) return lightAgencyComplaints(catalogue, frame);
      return withService(catalogue, frame, options.service, found => lightServiceComplaints(found, frame));
    case 'pledge':
      return lightPledge(agency, frame);
    case 'queue':
      return lightQueue(agency, frame);
    case 'complaint':
      return lightComplain(agency, frame);
  }
}

function withService(
  { services }: Catalogue,
  { language, back }: Frame,
  id: string | undefined,
  view: (service: Service) => Markup,
): Markup {
  const service = services.find(each => each.id === id);
  if (service) return view(service);
  return lines(
    inline`<p class="layan-lead">${say(language, 'light.unknown')}</p>`,
    inline`<p class="layan-back"><a href="${back}">${say(language, 'services-widget.back-list')}</a></p>`,
  );
}
