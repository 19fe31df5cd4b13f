import { type Choices, writeChoices } from '../../core/view/choices';
import type { Phrase, Sentence } from '../../core/view/finding-text';

interface WordsProps {
  readonly sentences: readonly Sentence[];
  readonly choices: Choices;
}

/** The divide in a few sentences; each figure is a link to the works it rests on, and back from them. */
export function Words({ sentences, choices }: WordsProps) {
  return (
    <section className="words" aria-label="The divide in words">
      <p>
        <Sentences sentences={sentences} choices={choices} />
      </p>
    </section>
  );
}

/** Sentences whose figures are links to the works that they rest on. */
export function Sentences({ sentences, choices }: WordsProps) {
  const shown = (phrase: Phrase) => {
    if (phrase.finding === undefined) return phrase.text;
    const chosen = phrase.finding === choices.finding;
    const finding = chosen ? undefined : phrase.finding;
    return (
      <a
        key={phrase.finding}
        className="figure"
        href={`#${writeChoices({ ...choices, finding })}`}
        aria-current={chosen ? 'true' : undefined}
      >
        {phrase.text}
      </a>
    );
  };
  return sentences.map((sentence) => (
    <span key={sentence.map((phrase) => phrase.text).join('')}>{sentence.map(shown)} </span>
  ));
}
