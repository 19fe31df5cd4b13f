import { type Coded, type Exploration, exploreInSteps } from '../core/explore';
import { countCites } from '../core/graph/cites';
import { type DrawnOverview, drawnInSteps } from '../core/overview';
import { type Row, showRows } from '../core/view/rows';

/** What is coded, and what is measured and drawn of it step by step, when it is wanted. */
export class Drawing {
  readonly coded: Coded;
  readonly rows: readonly Row[];
  readonly #explored: Generator<undefined, Exploration>;
  #exploration: Exploration | undefined;
  #drawing: Generator<undefined, DrawnOverview> | undefined;
  #drawn: DrawnOverview | undefined;

  constructor(coded: Coded, seed: number) {
    this.coded = coded;
    this.rows = showRows(coded.debate, countCites(coded.debate));
    this.#explored = exploreInSteps(coded, { seed });
  }

  /** All that is found, at once. */
  get exploration(): Exploration {
    while (this.#exploration === undefined) this.#explore();
    return this.#exploration;
  }

  get drawn(): DrawnOverview {
    for (;;) {
      const drawn = this.step();
      if (drawn !== undefined) return drawn;
    }
  }

  /** Goes one step on; gives what is drawn once all of it is. */
  step(): DrawnOverview | undefined {
    if (this.#drawn !== undefined) return this.#drawn;
    if (this.#exploration === undefined) {
      this.#explore();
      return undefined;
    }
    this.#drawing ??= drawnInSteps(this.#exploration, this.rows);
    const { done, value } = this.#drawing.next();
    if (done) this.#drawn = value;
    return this.#drawn;
  }

  #explore(): void {
    const { done, value } = this.#explored.next();
    if (done) this.#exploration = value;
  }

  /** Whether the map of the other may stand until this one's is drawn: it has the same works and positions. */
  isOfSame({ coded }: Drawing): boolean {
    const [a, b] = [this.coded.debate, coded.debate];
    return a.works === b.works && JSON.stringify(a.positions) === JSON.stringify(b.positions);
  }
}
