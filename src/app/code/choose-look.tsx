import { type ReactNode, useId, useState } from 'react';
import {
  type Colour,
  colours,
  type Shape,
  type ShapeAndColour,
  shapes,
} from '../../core/model/position-look';
import { looksOf } from '../../core/view/choose-looks';
import { lookChosenText, sameLookText } from '../../core/view/look-text';
import { shownLook } from '../../core/view/palette';
import { Glyph } from '../parts/glyph';
import type { ChangePositionProps } from './change-position';
import { SavedForm } from './saved-form';

/** Shape and colour of a position: each chosen, or left to the order. */
export function ChooseLook(props: ChangePositionProps) {
  const { coding, position, index } = props;
  const [isOpen, setOpen] = useState(false);
  const look = looksOf(coding.positions)[index];
  return (
    <details className="claims-of" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Look: {look && lookChosenText(position, look)}</summary>
      {isOpen && <LookForm {...props} />}
    </details>
  );
}

function LookForm({ coding, position, index, theme, edit }: ChangePositionProps) {
  const [shape, setShape] = useState(position.shape);
  const [colour, setColour] = useState(position.colour);
  const { positions } = coding;
  /** All looks as they would be. */
  const looksIf = (own: WishedLook) =>
    looksOf(positions.map((one, n) => (n === index ? own : one)));
  const glyphIf = (own: WishedLook) => {
    const look = looksIf(own)[index];
    return <Glyph look={look && shownLook(look, index, theme)} />;
  };
  return (
    <SavedForm
      isChanged={shape !== position.shape || colour !== position.colour}
      onSave={() =>
        edit({
          kind: 'change-look',
          position: position.id,
          ...(shape && { shape }),
          ...(colour && { colour }),
        })
      }
    >
      <WordChoice
        legend="Shape"
        name={position.name}
        words={shapes}
        chosen={shape}
        onChoose={setShape}
        glyphOf={(word) => glyphIf({ shape: word, colour })}
      />
      <WordChoice
        legend="Colour"
        name={position.name}
        words={colours}
        chosen={colour}
        onChoose={setColour}
        glyphOf={(word) => glyphIf({ shape, colour: word })}
      />
      <p className="note">
        What is not chosen follows the order of the positions: it changes when they are moved, and
        gives way where another position is given that shape or colour.
      </p>
      <p role="status">{sameLookText(positions, looksIf({ shape, colour }), index)}</p>
    </SavedForm>
  );
}

type WishedLook = { readonly [F in keyof ShapeAndColour]: ShapeAndColour[F] | undefined };

interface WordChoiceProps<W extends Shape | Colour> {
  readonly legend: string;
  /** Of the position. */
  readonly name: string;
  readonly words: readonly W[];
  /** Undefined: the order decides. */
  readonly chosen: W | undefined;
  readonly onChoose: (word: W | undefined) => void;
  /** What the position looks like then. */
  readonly glyphOf: (word: W | undefined) => ReactNode;
}

function WordChoice<W extends Shape | Colour>(props: WordChoiceProps<W>) {
  const { legend, name, words, chosen, onChoose, glyphOf } = props;
  const id = useId();
  return (
    <fieldset className="code-targets">
      <legend>
        {legend}
        <span className="visually-hidden"> of {name}</span>
      </legend>
      {[undefined, ...words].map((word) => (
        <label key={word ?? ''}>
          <input type="radio" name={id} checked={word === chosen} onChange={() => onChoose(word)} />
          {glyphOf(word)}
          {word ?? 'follows the order'}
        </label>
      ))}
    </fieldset>
  );
}
