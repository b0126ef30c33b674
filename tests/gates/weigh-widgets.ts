/** What the widgets weigh on somebody else's page: each with all it needs at once, and what comes when it is wanted. */
import { plainScript, singleScript, widgetScripts, WIDGETS, type Script } from '../../widgets/bin/bundles.ts';
import { read } from './tree.ts';
import { sum, type Weight } from './weigh.ts';

export async function weighWidgets(): Promise<Weight[]> {
  const [scripts, single, loader, frame] = await Promise.all([
    widgetScripts(),
    singleScript(),
    plainScript('widgets/loader/layan.ts', 'layan.js', './chunks/'),
    plainScript('widgets/frame/frame.ts', 'frame.js'),
  ]);
  const known = new Map(scripts.map(script => [script.name, script]));
  const entries = WIDGETS.map(name => `chunks/${name}-widget.js`);
  const early = closure(entries, known);
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
    ...WIDGETS.map((name, at) => weigh(name, [...closure([entries[at]!], known)])),
    weigh('all', [...early]),
    sum('widgets/single', [asFile(single)]),
    ...laterScripts(scripts, early).map(name =>
      weigh(
        `later/${plain(name)}`,
        [...closure([name], known)].filter(each => !early.has(each)),
      ),
    ),
  ];
}

/** What is imported when it is first wanted, in the order of the alphabet. */
function laterScripts(scripts: Script[], early: Set<string>): string[] {
  return [...new Set(scripts.flatMap(({ later }) => later))].filter(name => !early.has(name)).sort();
}

/** The scripts and all they import at once. */
function closure(names: string[], known: Map<string, Script>): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    known.get(name)!.imports.forEach(add);
  };
  names.forEach(add);
  return found;
}

/** `chunks/service-detail-C37n5QpU.js` → `service-detail`. */
function plain(name: string): string {
  return name.replace(/^chunks\/(.*)-[\w-]{8}\.js$/, '$1');
}

function asFile({ name, code }: Script) {
  return { name, text: code };
}
