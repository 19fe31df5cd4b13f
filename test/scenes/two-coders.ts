/** Two coders who read the same four works, each with a bibliography, positions and claims of their own. */
export const roads = {
  'a.bib': `@article{roe2001, author = {Roe, Ann}, title = {Who runs the roads north}, journal = {Border Studies}, year = 2001, volume = 3, doi = {10.1000/roads}}
@book{doe2002, author = {Doe, Bea}, title = {Getting across: migrants and their helpers}, year = 2002}
@article{poe2003, author = {Poé, Carl}, title = {Fences and the price of a crossing}, journal = {Border Studies}, year = 2003, volume = 5, pages = {7--30}}
@book{moe2004, author = {Moe, Dan}, title = {Cartels at the river crossing}, year = 2004}
`,
  'b.bib': `@article{Roads01, author = {Roe, A.}, title = {Who Runs the Roads North?}, journal = {Border Studies}, year = 2001, doi = {https://doi.org/10.1000/ROADS}}
@book{Helpers, author = {Doe, Bea}, title = {Getting Across: Migrants and their Helpers}, year = 2002}
@article{Fences, author = {Poe, Carl}, title = {Fences and the price of a crossing}, journal = {Border Studies}, year = 2003, volume = 5, pages = {7--30}}
@book{moe2004, author = {Moe, Eva}, title = {A history of the ferry}, year = 2004}
@book{River, author = {Moe, Dan}, title = {Cartels at the river crossing}, year = 2004}
`,
  'a.yaml': `title: Roads
coder: Ann
bibliography: a.bib
positions:
  - { id: takeover, name: Takeover, thesis: Cartels have taken the roads from those who ran them. }
  - { id: survival, name: Survival, thesis: People get by under enforcement that leaves them little else. }
claims:
  - { id: tax, position: takeover, text: Cartels tax each crossing. }
  - { id: fear, position: takeover, text: Guides work for cartels out of fear. }
  - { id: c3, position: survival, text: "Guides are kin and neighbours, not gangs." }
stances:
  - { work: roe2001, claim: tax, stance: holds }
  - { work: doe2002, claim: c3, stance: holds }
  - { work: poe2003, position: survival, stance: supports }
  - { work: moe2004, claim: fear, stance: disputes }
`,
  'b.yaml': `title: Roads, read again
coder: Ben
bibliography: b.bib
positions:
  - { id: cartels, name: "TAKEOVER.", thesis: Organized crime runs the routes now. }
  - { id: everyday, name: Survival strategies, thesis: Crossing is what people do to get by. }
  - { id: collapse, name: Collapse, thesis: The border has stopped working. }
claims:
  - { id: c1, position: cartels, text: "Cartels tax each crossing!" }
  - { id: c2, position: cartels, text: Guides work out of fear of the cartels. }
  - { id: c3, position: collapse, text: Nobody pays at the border any longer. }
stances:
  - { work: Roads01, claim: c1, stance: holds }
  - { work: Helpers, position: everyday, stance: holds }
  - { work: Fences, position: everyday, stance: disputes }
  - { work: River, claim: c2, stance: disputes }
  - { work: River, claim: c3, stance: holds }
  - { work: moe2004, position: cartels, stance: mentions }
`,
} as const;
