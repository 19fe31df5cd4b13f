import { colours, type ShapeAndColour, shapes } from '../../model/position-look';
import { createNear } from '../near';
import type { Context } from './context';
import type { FieldsOf, Said } from './fields';
import { nearFact } from './lookup';

type ReadLook = (fields: FieldsOf<'position'>, id: Said) => Partial<ShapeAndColour>;

/** What the reader chose of a position's look. The same look as another's is told, and kept. */
export function createReadLook(context: Context): ReadLook {
  const readShape = wordReader('shape', shapes, context);
  const readColour = wordReader('colour', colours, context);
  const seen = new Map<string, Said>();
  return (fields, id) => {
    const shape = fields.shape && readShape(fields.shape);
    const said = colourSaid(fields, context);
    const colour = said && readColour(said);
    if (shape && colour) tellSame(`${shape}, ${colour}`, id, seen, context);
    return { ...(shape && { shape }), ...(colour && { colour }) };
  };
}

function wordReader<W extends string>(
  of: 'shape' | 'colour',
  words: readonly W[],
  { tell }: Context,
): (said: Said) => W | undefined {
  const near = createNear(words);
  return ({ text, at }) => {
    const word = words.find((known) => known === text);
    if (word === undefined) tell('unknown-look', at, { of, word: text, ...nearFact(near, text) });
    return word;
  };
}

/** In either spelling; given in both, the first is used. */
function colourSaid(
  { colour, color }: FieldsOf<'position'>,
  { tell, placeOf }: Context,
): Said | undefined {
  if (!colour || !color) return colour ?? color;
  const isFirst = colour.at < color.at;
  const [first, second] = isFirst ? [colour, color] : [color, colour];
  const field = isFirst ? 'color' : 'colour';
  const { line } = placeOf(first.at);
  tell('doubled-field', second.at, { where: 'position', field, firstLine: line });
  return first;
}

function tellSame(
  look: string,
  id: Said,
  seen: Map<string, Said>,
  { tell, placeOf }: Context,
): void {
  const other = seen.get(look);
  if (other === undefined) seen.set(look, id);
  else {
    const firstLine = placeOf(other.at).line;
    tell('same-look', id.at, { id: id.text, look, other: other.text, firstLine });
  }
}
