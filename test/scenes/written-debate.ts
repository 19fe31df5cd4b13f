import { measureCamps } from '../../src/core/analysis/camps';
import { measureDivide } from '../../src/core/analysis/divide';
import { findDividingSides } from '../../src/core/analysis/dividing-sides';
import { countCitedTogether } from '../../src/core/graph/cited-together';
import { countCites } from '../../src/core/graph/cites';
import { buildDebateGraph } from '../../src/core/graph/debate-graph';
import { dividingLine } from '../../src/core/graph/dividing-line';
import { positionKinship } from '../../src/core/graph/kinship';
import { layoutDebate } from '../../src/core/graph/layout';
import { drawTerritories } from '../../src/core/graph/territory';
import type { Debate } from '../../src/core/model/debate';

/** What a debate's files are written from, as an exploration has it; without a bibliography's text. */
export function writtenDebate(debate: Debate, bibliography = 'a.bib') {
  const camps = measureCamps(debate);
  const citedTogether = countCitedTogether(debate);
  const kinship = positionKinship(debate);
  const graph = buildDebateGraph(debate);
  const layout = layoutDebate(graph, kinship);
  const sides = findDividingSides(
    debate.positions.map(({ id }) => id),
    kinship,
  );
  return {
    debate,
    bibliographies: [
      {
        file: { name: bibliography, text: '' },
        format: 'bibtex' as const,
        blocks: [],
        works: debate.works,
      },
    ],
    camps,
    cites: countCites(debate),
    citedTogether,
    layout,
    divide: sides && measureDivide(camps, sides, citedTogether),
    territories: drawTerritories(graph, layout),
    line: sides ? dividingLine(graph, layout, ...sides) : [],
  };
}
