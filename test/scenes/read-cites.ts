import type { Article, Cite } from '../../src/core/model/article';
import { readArticle } from '../../src/core/read/article';

/** A made-up list: every entry by the name that the tests give it. */
const library = {
  orsini: 'Orsini, Marta. 2011. *Bridges of salt*. Turin: Arco.',
  orsini13a: 'Orsini, Marta. 2013a. Ferries at night. *Journal of Harbours* 4 (2): 11–30.',
  orsini13b: 'Orsini, Marta. 2013b. Ferries by day. *Journal of Harbours* 4 (3): 31–44.',
  tamm: 'Tamm, Liis, and Petr Novak. 2009. *Fog signals*. Tallinn: Udu.',
  trio: 'Quist, Anna, Bo Lind, and Carl Roos. 2015. Tides and tolls. *Coast* 7: 1–20.',
  quist: 'Quist, Anna. 2015. *The toll house*. Oslo: Vik.',
  dewaal: 'de Waard, Pim. 2003. *Dykes*. Leiden: Polder.',
  vonder: 'von der Aue, Lutz. 1998. *Strom*. Bonn: Ufer.',
  oconnor: 'O’Dowd, Sheila. 2010. *Small harbours*. Cork: Quay.',
  compound: 'Rivas Toledo, Inés. 2016. *Puertos*. Lima: Mar.',
  wso: 'World Shipping Observatory (WSO). 2017. *Annual report*. Geneva: WSO.',
  ministry: 'Instituto Nacional de Puertos y Costas. 2018. *Anuario*. Lima: Ola.',
  martinez: 'Martínez, Daniel, Rosa Vega, and Tom Hall. 2014. *Piers*. Quito: Muelle.',
  trans: 'Kessler, Ida. 1961. *Der Deich*. Berlin: Ufer. (Trans. *The dyke*, London: Quay, 1984.)',
  press: 'Brandt, Uwe. forthcoming. *Locks*. Bremen: Ufer.',
  nodate: 'Salt Museum. n.d. *Catalogue of boats*. Turin: Museo.',
  hall: 'Hall, Tom, and Rosa Vega. 2012. Jetties. *Coast* 3: 5–9.',
} as const;

/** The article of a sentence or more, with the made-up list behind it. */
export function articleWith(body: string): Article {
  const entries = Object.values(library).join('\n\n');
  const text = `A title\n\n${body}\n\nReferences\n\n${entries}\n`;
  return readArticle({ name: 'made-up.txt', text }).value;
}

/** Each cite as "text → entry", entries by their names in the list; "?" where none is linked. */
export function citesOf(body: string): readonly string[] {
  return articleWith(body).cites.map((cite) => `${cite.text} → ${meant(cite)}`);
}

export function meant(cite: Cite): string {
  const names = Object.keys(library);
  return cite.references.map((id) => names[Number(id.slice(1)) - 1]).join('+') || '?';
}
