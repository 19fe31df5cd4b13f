/** What has keys of its own: where one types or chooses. */
const fields = 'input:not([type=checkbox]):not([type=radio]), textarea, select';
const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const headings = 'h1, h2, h3, h4, h5, h6, th[scope=row]';
const parts = 'section, dialog, article, header, main';

/** What has gone from the page, and what stood around it. */
interface Gap {
  readonly gone: Element;
  readonly around: Node;
  readonly beside: readonly (Node | null)[];
}

/**
 * The focus never falls out of the page. When what has it goes, it moves to what the part that went
 * names (`data-back`, an id); else to the next item of its list, or the one before; else to the heading
 * around it. Esc in a field leads to the heading around it, where the page's keys hold.
 */
export function keepFocus(): void {
  let last = document.activeElement;
  let gap: Gap | undefined;
  const take = (element: Element | null) => {
    last = element === document.body ? null : element;
    gap = undefined;
  };
  const mend = () => {
    if (last === null || (document.activeElement ?? document.body) !== document.body) return;
    if (last.isConnected) focus(around(last));
    else if (gap !== undefined) focus(successor(last, gap));
  };
  addEventListener('focusin', ({ target }) => take(target as Element));
  // Who presses elsewhere lets go by will.
  addEventListener('pointerdown', ({ target }) => {
    if (!last?.contains(target as Node)) take(null);
  });
  addEventListener('keydown', leaveField, true);
  new MutationObserver((records) => {
    if (last === null) return;
    gap = gapOf(last, records) ?? gap;
    // After those who know better where it goes on: dialogs, a card that follows a work.
    if (gap !== undefined) requestAnimationFrame(() => setTimeout(mend));
  }).observe(document.body, { childList: true, subtree: true });
}

function gapOf(last: Element, records: readonly MutationRecord[]): Gap | undefined {
  let gap: Gap | undefined;
  for (const { removedNodes, target, nextSibling, previousSibling } of records) {
    for (const gone of removedNodes) {
      if (gone instanceof Element && gone.contains(last))
        gap = { gone, around: target, beside: [nextSibling, previousSibling] };
    }
  }
  return gap;
}

function successor(last: Element, { gone, around: parent, beside }: Gap): Element {
  const id = last.closest('[data-back]')?.getAttribute('data-back');
  const named = id ? document.getElementById(id) : null;
  if (named !== null) return named;
  const next = beside.find((one) => one instanceof Element && one.isConnected);
  if (gone.matches('li, tr') && next instanceof Element && next.matches('li, tr'))
    return next.querySelector(headings) ?? next.querySelector(controls) ?? next;
  return around(parent.isConnected ? (parent as Element) : document.body);
}

/** The heading of the part of the page that something stands in; the part itself where it has a name and no heading. */
function around(from: Element): Element {
  const part = from.closest(parts);
  if (part === null) return document.querySelector('h1') ?? document.body;
  const own = [...part.querySelectorAll(headings)].find((one) => one.closest(parts) === part);
  if (own !== undefined) return own;
  if (part.hasAttribute('aria-label')) return part;
  return around(part.parentElement ?? document.body);
}

function focus(element: Element): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  if (element.tabIndex < 0 && !element.matches(controls)) element.setAttribute('tabindex', '-1');
  element.focus();
}

/** A search that is not empty is emptied first, and a dialog closes. */
function leaveField({ key, target, defaultPrevented }: KeyboardEvent): void {
  if (key !== 'Escape' || defaultPrevented || !(target instanceof HTMLElement)) return;
  if (!target.closest('form') && !target.matches(fields)) return;
  if (target.closest('dialog') || (target instanceof HTMLInputElement && isFullSearch(target)))
    return;
  focus(around(target));
}

function isFullSearch({ id, value }: HTMLInputElement): boolean {
  return id === 'search' && value !== '';
}
