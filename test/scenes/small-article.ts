import type { TextFile } from '../../src/core/model/source';

/** An article of two paragraphs that cites the two works of its list, and one that it does not list. */
export const smallArticle: TextFile = {
  name: 'roads.md',
  text: `# Who runs the roads and ports of a small country

## Introduction

Roads are run by those who use them, as has been shown for the north (Olson 2016; Baker 2002). It was not always
so in the towns of the south, where the owners of land kept them up.

Others disagree. Baker (2002) finds that ports are run by the state alone, and later work has said the same of
roads (Vogt 2017).

## References

Baker, Tom. 2002. Ports and the state. London: Harbour Press.

Olson, Ana. 2016. Roads of the north. Journal of Roads 12 (3): 45–67.
`,
};
