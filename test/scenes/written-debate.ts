import { measureCamps } from '../../src/core/analysis/camps';
import { countCitedTogether } from '../../src/core/graph/cited-together';
import { countCites } from '../../src/core/graph/cites';
import { buildDebateGraph } from '../../src/core/graph/debate-graph';
import { positionKinship } from '../../src/core/graph/kinship';
import { layoutDebate } from '../../src/core/graph/layout';
import type { Debate } from '../../src/core/model/debate';

/** What a debate's files are written from, as an exploration has it; without a bibliography's text. */
export function writtenDebate(debate: Debate, bibliography = 'a.bib') {
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
    camps: measureCamps(debate),
    cites: countCites(debate),
    citedTogether: countCitedTogether(debate),
    layout: layoutDebate(buildDebateGraph(debate), positionKinship(debate)),
  };
}
