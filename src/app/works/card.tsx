import { useEffect, useRef, useState } from 'react';
import type { WorkOnCard } from '../../core/desk';
import type { Edit } from '../../core/model/edit';
import type { PositionId, WorkId } from '../../core/model/id';
import type { Overview } from '../../core/overview';
import type { Choices } from '../../core/view/choices';
import { clipped } from '../../core/view/labels';
import { markStyle } from '../../core/view/mark-style';
import type { PositionLook } from '../../core/view/palette';
import type { Row } from '../../core/view/rows';
import type { CardStance } from '../../core/view/work-card';
import type { Desk } from '../load/opened';
import { Glyph } from '../parts/glyph';
import type { Choose } from '../state/address';
import type { Select } from '../state/use-view';
import { CitedIn } from './cited-in';
import { EntryActions } from './entry-actions';
import { FormattedReference } from './formatted-reference';
import { StanceEvidence } from './stance-evidence';

/** A work's stances on one position, asked for in the matrix. */
export interface AskedStances {
  readonly work: WorkId;
  readonly position: PositionId;
}

interface CardProps {
  readonly overview: Overview;
  readonly desk: Desk;
  readonly row: Row;
  /** Whether the filters leave the work out of the map and the table. */
  readonly hidden: boolean;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly select: Select;
  readonly looks: readonly PositionLook[];
  readonly asked: AskedStances | undefined;
  readonly edit: (edit: Edit) => void;
}

/** Everything known of the selected work: reference, stances with their evidence, and whom it is cited with. */
export function Card(props: CardProps) {
  const { desk, row, hidden, select } = props;
  const { told, fault } = useCard(desk, row.work);
  const asked = props.asked?.work === row.work ? props.asked : undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    title.current?.closest('.card')?.scrollTo(0, 0);
    if (moved.current && row.work) title.current?.focus();
    moved.current = false;
  }, [row.work]);
  const goTo = (other: WorkId) => {
    moved.current = true;
    select(other);
  };
  return (
    <section className="card" aria-labelledby="card-title" data-back="works">
      <div className="card-head">
        <h2 id="card-title" ref={title} tabIndex={-1}>
          <bdi>{row.label}</bdi>
        </h2>
        <button type="button" className="quiet" onClick={() => select(undefined)}>
          Close
        </button>
      </div>
      {hidden && <p className="note">The filters leave this work out of the map and the table.</p>}
      {fault && <p role="alert">{fault}</p>}
      <EntryActions
        key={row.work}
        told={told}
        label={row.label}
        edit={props.edit}
        onRemoved={() => select(undefined)}
      />
      {told && <Facts {...props} {...told} asked={asked} goTo={goTo} />}
    </section>
  );
}

/** What the desk says of a work, while it is the work asked for; or why it says nothing. */
function useCard(desk: Desk, work: WorkId) {
  const [fault, setFault] = useState<{ readonly by: Desk; readonly words: string }>();
  const [answer, setAnswer] = useState<{ of: WorkId; by: Desk; card: WorkOnCard | undefined }>();
  useEffect(() => {
    let current = true;
    desk.card(work).then(
      (card) => current && setAnswer({ of: work, by: desk, card }),
      (fault) => current && setFault({ by: desk, words: String(fault.message) }),
    );
    return () => {
      current = false;
    };
  }, [desk, work]);
  return {
    told: answer?.of === work && answer.by === desk ? answer.card : undefined,
    fault: fault?.by === desk ? fault.words : undefined,
  };
}

interface FactsProps extends CardProps, WorkOnCard {
  readonly goTo: (work: WorkId) => void;
}

function Facts(props: FactsProps) {
  const { work, card, desk, overview, choices, choose, select, looks, goTo } = props;
  const { positions } = overview.coding;
  const { asked } = props;
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) group.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <>
      <FormattedReference desk={desk} work={work} style={choices.style} choose={choose} />
      {work.key !== '' && (
        <p className="note">
          Key: <code>{clipped(work.key, 80)}</code>
        </p>
      )}
      {card.link && (
        <p>
          <a href={card.link.href} target="_blank" rel="noopener noreferrer">
            <bdi>{card.link.text}</bdi>
          </a>
        </p>
      )}
      {card.silence && <p>{card.silence}</p>}
      {card.likelyMeantBy.map(({ cite, by, note }) => (
        <p key={cite} className="note">
          <bdi>{by}</bdi> cites “<bdi>{cite}</bdi>”, which the bibliography does not list; probably
          this work is meant.
          {note && <bdi> {note}</bdi>}
        </p>
      ))}
      {card.groups.map(({ position, stances }) => (
        <div
          key={position?.id ?? ''}
          ref={asked && position?.id === asked.position ? group : undefined}
          className={
            asked && position?.id === asked.position ? 'card-group asked-for' : 'card-group'
          }
        >
          <h3>
            {position && (
              <Glyph
                look={looks[positions.findIndex(({ id }) => id === position.id)]}
                style={markStyle(stances.map((s) => s.kind))}
              />
            )}
            <bdi>{position?.name ?? 'No position'}</bdi>
          </h3>
          <ul>
            {stances.map((stance) => (
              <Stance key={stance.stance.id} shown={stance} overview={overview} select={select} />
            ))}
          </ul>
        </div>
      ))}
      {card.citedIn.length > 0 && (
        <CitedIn places={card.citedIn} work={work.id} overview={overview} select={select} />
      )}
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
    </>
  );
}

function Stance(props: { shown: CardStance; overview: Overview; select: Select }) {
  const { kind, claim, word, hand, note, doubt, stance } = props.shown;
  return (
    <li>
      <strong className={`stance-word stance-${kind}`}>{kind}</strong>{' '}
      {claim === undefined ? 'the position as such.' : <bdi>{claim}</bdi>}
      <div className="whose-word">
        {hand === 'first' ? 'First hand.' : 'Second hand.'} {word}
      </div>
      <StanceEvidence stance={stance} sources={props.overview.sources} select={props.select} />
      {doubt && (
        <p className="note">
          <bdi>{doubt}</bdi>
        </p>
      )}
      {note && (
        <div className="note">
          <bdi>{note}</bdi>
        </div>
      )}
    </li>
  );
}
