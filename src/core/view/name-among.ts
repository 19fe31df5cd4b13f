/** `name (2)` where a file of that name has come before, from another folder; takes the name. */
export function nameAmong(taken: Set<string>, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}
