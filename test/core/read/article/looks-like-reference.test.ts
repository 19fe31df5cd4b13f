import { expect, test } from 'vitest';
import { looksLikeReference } from '../../../../src/core/read/article/looks-like-reference';

test.each([
  'Orsini, Marta. 2011. Bridges of salt. Turin: Arco.',
  'Orsini M, Tamm L. Fog on the quay. J Ports. 2009;4:10-2.',
  'von Tamm, L. (2009). Fog. Tallinn: Udu.',
  'L. Tamm and M. Orsini, “Fog on the quay,” Ports, vol. 4, 2009.',
  'World Fog Office (2014). The fog that was not there. Geneva.',
  '———. (2012). More fog. Tallinn: Udu.',
  'TAMM, Liis. Nevoeiro no cais. Lisboa: Arco, 2009.',
  '雾中人. 码头[M]. 北京: 海港出版社, 2008.',
])('"%s" looks like a reference', (text) => {
  expect(looksLikeReference(text)).toBe(true);
});

test.each([
  'In the spring of 1911 the ferry stopped running, and nobody had told the children why.',
  'Marta, who was ten, had never seen the sea (she had seen a map of 1903), but she said that it was grey.',
  'Nothing moved. The clock of 1899 stood in the hall.',
])('"%s" does not', (text) => {
  expect(looksLikeReference(text)).toBe(false);
});
