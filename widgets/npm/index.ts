/** Layan's widgets for who bundles their own pages. Importing this registers nothing: a page asks for the widgets it shows. */
const SCRIPTS = {
  services: () => import('../services-widget/services-widget.ts'),
  'service-card': () => import('../service-card-widget/service-card-widget.ts'),
  checklist: () => import('../checklist-widget/checklist-widget.ts'),
  queue: () => import('../queue-widget/queue-widget.ts'),
  pledge: () => import('../pledge-widget/pledge-widget.ts'),
  'complaint-channels': () => import('../complaint-channels-widget/complaint-channels-widget.ts'),
  complaint: () => import('../complaint-widget/complaint-widget.ts'),
};

export type WidgetName = keyof typeof SCRIPTS;

/** Every widget's name. */
export const WIDGETS = Object.keys(SCRIPTS) as WidgetName[];

/** Loads a widget and registers its tag, once however often it is asked for; gives the class that the tag has. */
export async function defineWidget(name: WidgetName): Promise<CustomElementConstructor> {
  if (!Object.hasOwn(SCRIPTS, name)) throw new TypeError(`Layan has no widget "${name}", only ${WIDGETS.join(', ')}`);
  await SCRIPTS[name]();
  return customElements.get(`layan-${name}-widget`)!;
}

/** Loads and registers all of them. */
export async function defineAll(): Promise<void> {
  await Promise.all(WIDGETS.map(defineWidget));
}
