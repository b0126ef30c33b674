/** What in a piece of PHP is too new for PHP 7.4. */
import { Engine, type Node } from 'php-parser';

const engine = new Engine({ parser: { version: '7.4' } });

/** Functions and classes that came later and are tempting. */
const LATER = new Set([
  ...['str_contains', 'str_starts_with', 'str_ends_with', 'get_debug_type', 'get_resource_id', 'fdiv'],
  ...['preg_last_error_msg', 'array_is_list', 'array_find', 'array_any', 'array_all', 'json_validate', 'mb_str_pad'],
  ...['mb_trim', 'mb_ucfirst', 'fsync', 'ini_parse_quantity', 'str_increment', 'weakmap', 'stringable', 'valueerror'],
]);
const LATER_TYPES = new Set(['mixed', 'static', 'never', 'null', 'false', 'true']);

/** Each with its line. */
export function tooNew(code: string): string[] {
  const problems: string[] = [];
  const say = (node: Node, what: string) => problems.push(`line ${node.loc?.start.line ?? 0}: ${what}`);
  let tree: Node;
  try {
    tree = engine.parseCode(code, '');
  } catch (error) {
    return [String(error)];
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (value === null || typeof value !== 'object' || !('kind' in value)) return;
    const node = value as Node & Record<string, unknown>;
    const { kind, name } = node;
    if (kind === 'uniontype' || kind === 'intersectiontype') say(node, 'more than one type');
    if (kind === 'parameter' && node.flags) say(node, 'a property in a constructor');
    if ((kind === 'property' || kind === 'class') && node.readonly) say(node, 'readonly');
    if (kind === 'typereference' && LATER_TYPES.has(String(name).toLowerCase())) say(node, `the type ${String(name)}`);
    if (kind === 'name' && LATER.has(String(name).toLowerCase().replace(/^\\/, ''))) say(node, String(name));
    for (const [key, part] of Object.entries(node)) if (key !== 'loc') visit(part);
  };
  visit(tree);
  return problems;
}
