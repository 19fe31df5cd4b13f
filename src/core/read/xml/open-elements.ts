import type { XmlElement } from './element';

export interface OpenElement extends XmlElement {
  end: number;
  readonly children: (XmlElement | string)[];
}

interface Level {
  readonly name: string;
  readonly start: number;
  /** In a record: the element, or the one round it where the nesting is too deep for one of its own. */
  readonly element?: OpenElement;
  readonly isRecord: boolean;
}

/** The elements that are open at a point of the text. */
export class OpenElements {
  readonly #levels: Level[] = [];
  readonly #names = new Map<string, number>();

  push(level: Level): void {
    this.#levels.push(level);
    this.#names.set(level.name, (this.#names.get(level.name) ?? 0) + 1);
  }

  /** Looking into the stack for every stray end tag would take quadratic time. */
  has(name: string): boolean {
    return (this.#names.get(name) ?? 0) > 0;
  }

  get top(): Level | undefined {
    return this.#levels.at(-1);
  }

  pop(end: number): Level | undefined {
    const level = this.#levels.pop();
    if (!level) return undefined;
    this.#names.set(level.name, (this.#names.get(level.name) ?? 1) - 1);
    if (level.element?.start === level.start) level.element.end = end;
    return level;
  }
}
