/** Goes to the control that is written about at a path such as `lines.2.letter`. */

/**
 * Focuses the control in `root` whose `data-path` comes nearest to `path`: the same, or within it, or round it. Tells
 * whether there is one. What is folded away opens first.
 */
export function focusPath(root: ParentNode, path: string): boolean {
  const controls = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  const parts = path ? path.split('.') : [];
  for (let length = parts.length; length >= 0; length--) {
    const part = parts.slice(0, length).join('.');
    const within = part && `${part}.`;
    const control =
      controls.find(({ dataset }) => dataset['path'] === part) ??
      controls.find(({ dataset }) => dataset['path']?.startsWith(within));
    if (!control) continue;
    for (let box = control.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
      box.open = true;
    control.focus();
    return true;
  }
  return false;
}
