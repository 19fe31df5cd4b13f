import { useEffect, useMemo, useRef } from 'react';
import type { Exploration } from '../../core/explore';
import type { Work } from '../../core/model/bibliography';
import type { WorkId } from '../../core/model/id';
import type { Choices } from '../../core/view/choices';
import { markStyle } from '../../core/view/mark-style';
import type { Theme } from '../../core/view/palette';
import { type CardStance, showWorkCard } from '../../core/view/work-card';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';
import type { Select } from '../state/use-view';
import { FormattedReference } from './formatted-reference';
import { StanceEvidence } from './stance-evidence';

interface CardProps {
  readonly exploration: Exploration;
  readonly work: Work;
  /** Whether the filters leave the work out of the map and the table. */
  readonly hidden: boolean;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly select: Select;
  readonly theme: Theme;
}

/** Everything known of the selected work: reference, stances with their evidence, and whom it is cited with. */
export function Card(props: CardProps) {
  const { exploration, work, hidden, choices, choose, select, theme } = props;
  const { debate, citedTogether } = exploration;
  const card = useMemo(
    () => showWorkCard(debate, citedTogether, work.id),
    [debate, citedTogether, work],
  );
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    title.current?.closest('.card')?.scrollTo(0, 0);
    if (moved.current && work) title.current?.focus();
    moved.current = false;
  }, [work]);
  if (card === undefined) return null;
  const close = () => {
    select(undefined);
    document.getElementById('works')?.focus();
  };
  const goTo = (other: WorkId) => {
    moved.current = true;
    select(other);
  };
  return (
    <section className="card" aria-labelledby="card-title">
      <div className="card-head">
        <h2 id="card-title" ref={title} tabIndex={-1}>
          <bdi>{card.label}</bdi>
        </h2>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </div>
      <FormattedReference work={work} style={choices.style} choose={choose} />
      {card.link && (
        <p>
          <a href={card.link.href} target="_blank" rel="noopener noreferrer">
            <bdi>{card.link.text}</bdi>
          </a>
        </p>
      )}
      {hidden && <p className="note">The filters leave this work out of the map and the table.</p>}
      {card.silence && <p>{card.silence}</p>}
      {card.likelyMeantBy.map(({ cite, by, note }) => (
        <p key={cite} className="note">
          <bdi>{by}</bdi> cites “<bdi>{cite}</bdi>”, which the bibliography does not list; probably
          this work is meant.
          {note && <bdi> {note}</bdi>}
        </p>
      ))}
      {card.groups.map(({ position, stances }) => (
        <div key={position?.id ?? ''} className="card-group">
          <h3>
            {position && (
              <Glyph
                index={debate.positions.indexOf(position)}
                theme={theme}
                style={markStyle(stances.map((s) => s.kind))}
              />
            )}
            <bdi>{position?.name ?? 'No position'}</bdi>
          </h3>
          <ul>
            {stances.map((stance) => (
              <Stance
                key={stance.stance.id}
                shown={stance}
                exploration={exploration}
                select={select}
              />
            ))}
          </ul>
        </div>
      ))}
      {card.citedWith.length > 0 && (
        <div className="card-group">
          <h3>Cited together with</h3>
          <p className="cited-with">
            {card.citedWith.map(({ work: other, label, times }) => (
              <button key={other} type="button" className="chip" onClick={() => goTo(other)}>
                <bdi>{label}</bdi>
                {times > 1 && <span className="count">{times}×</span>}
              </button>
            ))}
          </p>
        </div>
      )}
    </section>
  );
}

function Stance(props: { shown: CardStance; exploration: Exploration; select: Select }) {
  const { kind, claim, word, hand, note, stance } = props.shown;
  return (
    <li>
      <strong className={`stance-word stance-${kind}`}>{kind}</strong>{' '}
      {claim === undefined ? 'the position as such.' : <bdi>{claim}</bdi>}
      <div className="whose-word">
        {hand === 'first' ? 'First hand.' : 'Second hand.'} {word}
      </div>
      <StanceEvidence stance={stance} sources={props.exploration.sources} select={props.select} />
      {note && (
        <div className="note">
          <bdi>{note}</bdi>
        </div>
      )}
    </li>
  );
}
