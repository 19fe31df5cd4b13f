import { startPage } from '../start-page';
import { standaloneHome } from './standalone-home';
import '../style/page.css';
import '../style/parts.css';
import '../style/map.css';
import '../style/works.css';
import '../style/plain.css';

/** The debate in words stands on the page until the one that explores it can take its place, or for good. */
async function start(plain: HTMLElement): Promise<void> {
  const note = document.createElement('p');
  note.role = 'status';
  note.textContent = 'The map is being drawn…';
  plain.prepend(note);
  await painted();
  try {
    const home = await standaloneHome(plain);
    const leftOut = plain.querySelector<HTMLElement>('[data-left-out]');
    plain.remove();
    if (leftOut) keepOnPage(leftOut);
    startPage(home);
  } catch (fault) {
    note.role = 'alert';
    note.textContent = `The map could not be drawn (${String(fault)}); what it shows is told below.`;
  }
}

/** Above the page that explores the debate: its figures are read with it. */
function keepOnPage(leftOut: HTMLElement): void {
  const region = document.createElement('section');
  region.className = 'banner';
  region.ariaLabel = 'What is left out';
  region.append(leftOut.textContent ?? '');
  document.getElementById('page')?.before(region);
}

/** Thousands of works take seconds, in which nothing else is drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

const plain = document.getElementById('debate');
if (plain !== null) void start(plain);
