import type { SourceReading } from '../../core/model/source-reading';
import type { Evidence, Stance } from '../../core/model/stance';
import { locatorText } from '../../core/view/locator-text';
import { wordsOfSource } from '../../core/view/words-of-source';
import type { Select } from '../state/use-view';

interface StanceEvidenceProps {
  readonly stance: Stance;
  readonly sources: readonly SourceReading[];
  readonly select: Select;
}

/** Where a stance's evidence stands; with the source text open, the passage itself and a way to it. */
export function StanceEvidence({ stance, sources, select }: StanceEvidenceProps) {
  const texts = sources.filter((s) => s.work === (stance.accordingTo ?? stance.work));
  const source = texts.find((text) => text.whole) ?? texts[0];
  const shown = source ? stance.evidence : onePerPlace(stance.evidence);
  return (
    <ul className="evidence">
      {shown.map((evidence) => {
        const passage = source && passageText(source, evidence);
        const place = locatorText(evidence.locator) || 'a passage';
        return (
          <li key={`${place} ${evidence.passage?.start} ${evidence.cluster?.start}`}>
            {passage === undefined ? (
              place
            ) : (
              <>
                <button
                  type="button"
                  className="figure"
                  onClick={() => select(stance.work, evidence.passage?.start, source)}
                >
                  {place}
                </button>
                {passage === '' ? (
                  ': the text is not what it was when this was coded.'
                ) : (
                  <blockquote>
                    <bdi>{passage}</bdi>
                  </blockquote>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Empty where the text no longer holds the passage; undefined where the evidence names none. */
function passageText(source: SourceReading, { passage }: Evidence): string | undefined {
  if (passage === undefined) return undefined;
  const placed = source.passages.find(
    (p) => p.coded.start === passage.start && p.coded.end === passage.end,
  );
  if (placed === undefined) return undefined;
  return placed.intact ? wordsOfSource(source, placed.span) : '';
}

/** Without the text two passages of one paragraph look the same. */
function onePerPlace(evidence: readonly Evidence[]): readonly Evidence[] {
  const places = evidence.map(({ locator }) => locatorText(locator));
  return evidence.filter((_, i) => places.indexOf(places[i] ?? '') === i);
}
