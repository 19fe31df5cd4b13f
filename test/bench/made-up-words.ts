/** Word lists for debates that are made up: who writes, on what, where. No real person or work is meant. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const givenNames = list(`
  Ada Amir Ana Anke Bela Carmen Chen Clara Dario Elif Emeka Farah Félix Goran Hana Ines Ivo Jamal
  José Jürgen Kaja Laila Lena Luis Łucja Maia Marek Nadia Noor Olga Omar Pia Rafael Rosa Samir
  Sofía Tariq Tove Ulla Vera Wanda Xu Yara Yusuf Zoë
`);

export const nameStarts = list(`
  Abel Acker Alva Ander Arend Balt Barr Beck Berg Bern Born Brand Bruck Cald Card Carl Cast Chand
  Cole Dahl Dall Dorn Drex Eber Eich Elm Fair Falk Fern Fors Gard Ger Gold Grim Grön Hag Hall Ham
  Hart Hasel Heim Holm Horn Iver Jans Kael Kerr Kling Kow Lamb Land Lang Lind Löw Mar Mats Mel Mend
  Mor Nagel Nor Oak Oster Pal Pers Quin Rad Ram Rein Ros Sand Schön Sil Stein Sund Tal Thorn Ull Vald
  Vang Vid Wald Wein West Wick Yar Zell
`);

export const nameEnds = list(`
  a acker ado aldi an ano ard arez auer berg bo by cott dal der dez do dson e eda elli em en er es
  ett ez feld ford gaard grave hart haus heim hoff holt i ic ida ier in ini io ior is ius kamp ko
  land ley lin ling lund man mann mark mont ner nik o off on one os ova ow quist rak rell rick rov
  sen shaw son stad stein ston strand ström ström tal ter thorpe ton ura uso vall vang ville wald
  well wick wood y yan zky
`);

export const placeStarts = list(`
  Aber Ald Almu Ank Arba Bal Bara Bel Bor Bri Cala Cam Cas Chi Cor Dar Del Dor Dun El Fal Fen Gal
  Gam Gol Had Hel Ila Jar Kal Kam Kil Kor Lam Lar Lis Lom Mal Man Mar Mir Mon Nal Nor Ola Oro Pal
  Pen Por Qua Ral Ros Sal San Sor Tal Tar Tol Tor Ula Val Ver Vol Wel Yal Zar
`);

export const placeMiddles = list(`
  a ba ca da de di do fa ga go ha i ja ka ki la le li lo ma me mi mo na ne ni no o pa pe ra re ri ro
  sa se ta te ti to u va ve vi
`);

export const placeEnds = list(`
  bad burgh cal co dale dan dera don fell gar ghat gora holm kand kesh land lia mere mouth nia nor
  pur ran ria rona shire stan tan tara ton va vale vara vik wold zan
`);

export const adjectives = list(`
  adaptive agrarian ancient arid bounded careful changing collective colonial common communal
  contested coastal customary distant divided durable early everyday failing fragile gendered
  hidden historical informal inherited institutional invisible later local lasting lost marginal
  mobile modern moral mountain negotiated nested nomadic open overlapping partial political
  polycentric precarious public quiet regional remote resilient rural seasonal shared shifting
  silent small social sovereign temporary traditional uneven unwritten urban vanishing
`);

export const things = list(`
  access assemblies authority boundaries canals catchments collapse collaboration commons
  communities compliance conflicts conservation cooperatives customs dams debts decline degradation
  disputes droughts enclosure erosion exclusion farmers fences fines fisheries fishers floods forests
  governance grazing groundwater harvests herders households inequality institutions irrigation
  justice kinship knowledge labour landlords legislation livelihoods logging lotteries markets
  memories migration monitoring neighbours norms overgrazing ownership parliaments pastures peasants
  permits pipelines power property punishment quotas rangelands reciprocity reforms rents resources
  rights rules sanctions scarcity schemes seeds settlements shepherds springs stewardship stocks
  subsidies taxation tenure territory titles tragedies treaties trespass trust villages watersheds
  water wells wetlands women woodlands
`);

export const verbs = list(`
  Allocating Arguing Assembling Bargaining Bending Bordering Breaking Building Closing Collecting
  Comparing Counting Crossing Defending Dividing Drawing Enclosing Escaping Explaining Fencing
  Governing Guarding Holding Imagining Inheriting Keeping Leasing Leaving Losing Making Managing
  Mapping Measuring Modelling Monitoring Moving Negotiating Opening Owning Planning Policing
  Praising Pricing Questioning Reading Rebuilding Refusing Remembering Renting Resisting Restoring
  Rethinking Returning Ruling Saving Selling Settling Sharing Stealing Surviving Trading Watching
`);

export interface MadeUpPosition {
  readonly id: string;
  readonly name: string;
  readonly thesis: string;
  readonly claims: readonly string[];
}

export const madeUpPositions: readonly MadeUpPosition[] = [
  {
    id: 'ruin',
    name: 'Ruin',
    thesis: 'What all may use is used up, unless someone owns it.',
    claims: [
      'Each herder gains by one more animal, and all lose the pasture.',
      'Talk among users changes little where nobody can be kept out.',
      'Where stocks fell, nobody had been able to forbid taking from them.',
    ],
  },
  {
    id: 'self-rule',
    name: 'Self-rule',
    thesis: 'Those who use a thing together can make rules for it, and keep them.',
    claims: [
      'Old irrigation communities watch and fine one another at little cost.',
      'Rules last that their users may change.',
      'Small fines that grow with each offence keep trust alive.',
    ],
  },
  {
    id: 'state',
    name: 'State',
    thesis: 'Only a public authority can keep in balance what reaches beyond one village.',
    claims: [
      'Rivers and fish cross the borders of every assembly that could guard them.',
      'Without courts behind them, local rules fall to the strongest family.',
    ],
  },
  {
    id: 'enclosure',
    name: 'Enclosure',
    thesis: 'The commons did not fail: they were taken.',
    claims: [
      'Fences came before scarcity, and made it.',
      'What is told as mismanagement began as dispossession.',
    ],
  },
];
