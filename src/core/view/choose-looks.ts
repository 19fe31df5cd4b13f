import {
  type Colour,
  colours,
  type Shape,
  type ShapeAndColour,
  shapes,
} from '../model/position-look';
import { lookByOrder } from './palette';

/** What is said of a look, or wished of it. */
interface Part {
  readonly shape?: Shape | undefined;
  readonly colour?: Colour | undefined;
}

/**
 * The shape and colour of every position, where the reader chose some; undefined where none: then all
 * follow the order (`lookByOrder`). What is chosen stays. What is not chosen is that of the order, or,
 * where another position was given that, what the fewest have, the first of these. No two positions look
 * the same as long as that can be had. The same choices give the same looks.
 */
export function chooseLooks(positions: readonly Part[]): readonly ShapeAndColour[] | undefined {
  const chosen = new Set<string | undefined>(positions.flatMap((p) => [p.shape, p.colour]));
  if (positions.every(({ shape, colour }) => !shape && !colour)) return undefined;
  const unlessChosen = <W extends string>(word: W) => (chosen.has(word) ? undefined : word);
  const seats = positions.map(({ shape, colour }, n): Seat => {
    const byOrder = lookByOrder(n);
    const wish = {
      shape: shape ?? unlessChosen(byOrder.shape),
      colour: colour ?? unlessChosen(byOrder.colour),
    };
    return { wish, wished: fitting(wish), allowed: fitting({ shape, colour }) };
  });
  return new Seating(seats).looks();
}

/** The same, where also looks are wanted that follow the order. */
export function looksOf(positions: readonly Part[]): readonly ShapeAndColour[] {
  return chooseLooks(positions) ?? positions.map((_, n) => lookByOrder(n));
}

const every = shapes.flatMap((shape) =>
  colours.map((colour): ShapeAndColour => ({ shape, colour })),
);

function fitting({ shape, colour }: Part): readonly ShapeAndColour[] {
  return every.filter(
    (look) => (shape ?? look.shape) === look.shape && (colour ?? look.colour) === look.colour,
  );
}

/** A position that is to have a look: one that it wishes, else one that what is chosen allows. */
interface Seat {
  readonly wish: Part;
  readonly wished: readonly ShapeAndColour[];
  readonly allowed: readonly ShapeAndColour[];
  look?: ShapeAndColour | undefined;
}

class Seating {
  readonly #seats: readonly Seat[];
  /** Whose a look is. Those for whom none was left are nobody's holders: they share one. */
  readonly #holders = new Map<ShapeAndColour, Seat>();
  /** How many have a shape or a colour, or wish it. */
  readonly #times = new Map<string, number>();

  constructor(seats: readonly Seat[]) {
    this.#seats = seats;
    for (const { wish } of seats) this.#count(wish, 1);
  }

  /** The less is open to a position, the sooner it has its look. */
  looks(): readonly ShapeAndColour[] {
    const inTurn = [...this.#seats].sort(
      (a, b) => a.wished.length - b.wished.length || a.allowed.length - b.allowed.length,
    );
    for (const seat of inTurn) this.#fill(seat);
    return this.#seats.flatMap(({ look }) => look ?? []);
  }

  #fill(seat: Seat): void {
    this.#count(seat.wish, -1);
    const look = this.#rarest(seat.wished, true) ?? this.#rarest(seat.allowed, true);
    if (look) this.#give(seat, look);
    else if (!this.#makeRoom(seat, new Set())) seat.look = this.#rarest(seat.wished, false);
    if (seat.look) this.#count(seat.look, 1);
  }

  /** The look whose shape and colour the fewest have, the first of several. */
  #rarest(looks: readonly ShapeAndColour[], isFree: boolean): ShapeAndColour | undefined {
    const open = isFree ? looks.filter((look) => !this.#holders.has(look)) : looks;
    const times = ({ shape, colour }: ShapeAndColour) =>
      (this.#times.get(shape) ?? 0) + (this.#times.get(colour) ?? 0);
    return open.reduce<ShapeAndColour | undefined>(
      (best, look) => (best === undefined || times(look) < times(best) ? look : best),
      undefined,
    );
  }

  /** Others give way, each to a look that it may have (an augmenting path: Kuhn 1955); false where they cannot. */
  #makeRoom(seat: Seat, tried: Set<ShapeAndColour>): boolean {
    for (const look of seat.allowed) {
      if (tried.has(look)) continue;
      tried.add(look);
      const holder = this.#holders.get(look);
      if (holder !== undefined && !this.#makeRoom(holder, tried)) continue;
      this.#give(seat, look);
      return true;
    }
    return false;
  }

  #give(seat: Seat, look: ShapeAndColour): void {
    seat.look = look;
    this.#holders.set(look, seat);
  }

  #count({ shape, colour }: Part, by: 1 | -1): void {
    for (const word of [shape, colour])
      if (word) this.#times.set(word, (this.#times.get(word) ?? 0) + by);
  }
}
