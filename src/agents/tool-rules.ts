/** Tool rules as the agents' CLIs take them: `Edit`, `Bash(git log *)`. Pure. */

/** Tool rules put together again: a comma or line end inside parentheses belongs to the rule. */
export function toolRules(pieces: readonly string[]): string[] {
  const rules: string[] = [];
  let open = '';
  for (const piece of pieces) {
    open = open === '' ? piece : `${open}, ${piece}`;
    if (open.split('(').length > open.split(')').length) continue;
    rules.push(open);
    open = '';
  }
  return open === '' ? rules : [...rules, open];
}
