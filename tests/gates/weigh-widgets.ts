/** What the widgets weigh on somebody else's page: each with all it needs at once, and what comes when it is wanted. */
import {
  closure,
  loaderScript,
  plainScript,
  singleScript,
  widgetScripts,
  WIDGETS,
  type Script,
} from '../../widgets/bin/bundles.ts';
import { read } from './tree.ts';
import { sum, type Weight } from './weigh.ts';

export async function weighWidgets(): Promise<Weight[]> {
  const [scripts, single, frame] = await Promise.all([
    widgetScripts(),
    singleScript(),
    plainScript('widgets/frame/frame.ts', 'frame.js'),
  ]);
  const loader = await loaderScript('./chunks/', scripts);
  const known = new Map(scripts.map(script => [script.name, script]));
  const entries = WIDGETS.map(name => `chunks/${name}-widget.js`);
  const early = closure(entries, scripts);
  const weigh = (entry: string, names: string[]) =>
    sum(
      `widgets/${entry}`,
      names.map(name => asFile(known.get(name)!)),
    );
  return [
    sum('widgets/loader', [asFile(loader)]),
    sum('widgets/frame', [asFile(frame)]),
    sum('widgets/light-css', [{ name: 'layan.css', text: read('widgets/light/layan.css') }]),
    weigh('core', ['chunks/core.js']),
    ...WIDGETS.map((name, at) => weigh(name, closure([entries[at]!], scripts))),
    weigh('all', early),
    sum('widgets/single', [asFile(single)]),
    ...laterScripts(scripts, early).map(name =>
      weigh(
        `later/${plain(name)}`,
        closure([name], scripts).filter(each => !early.includes(each)),
      ),
    ),
  ];
}

/** What is imported when it is first wanted, in the order of the alphabet. */
function laterScripts(scripts: Script[], early: string[]): string[] {
  return [...new Set(scripts.flatMap(({ later }) => later))].filter(name => !early.includes(name)).sort();
}

/** `chunks/service-detail-C37n5QpU.js` → `service-detail`. */
function plain(name: string): string {
  return name.replace(/^chunks\/(.*)-[\w-]{8}\.js$/, '$1');
}

function asFile({ name, code }: Script) {
  return { name, text: code };
}
