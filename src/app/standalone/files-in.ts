import type { TextFile } from '../../core/model/source';

/** The files that `writeStandalone` has put into a page. */
export function filesIn(page: HTMLElement): readonly TextFile[] {
  return [...page.querySelectorAll<HTMLElement>('pre[data-file]')].map((element) => ({
    name: element.dataset.file ?? '',
    text: element.textContent ?? '',
  }));
}
