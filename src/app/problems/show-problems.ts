/** Brings the first problem of a file into sight and the focus to it, else to the head of the list. */
export function showProblemsOf(file: string): void {
  const list = document.querySelector<HTMLElement>('.problems');
  const details = list?.querySelector('details');
  if (details) details.open = true;
  const items = [...(list?.querySelectorAll<HTMLElement>('li') ?? [])];
  const first = items.find((item) => item.dataset.file === file);
  const found = first ?? list?.querySelector<HTMLElement>('summary');
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
