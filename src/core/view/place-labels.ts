/** A label that wants to stand beside its node; all in pixels of the screen. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the node that it belongs to. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

const gap = 3;
const clearance = 5;
const cell = 64;

/**
 * Places labels one after the other, the first wishes first, each at the first free side of its node:
 * right, left, below, above, then the four corners, then below and above again, shifted by a quarter of its width. A label that finds no free side is left out. No
 * placed label overlaps another, an obstacle or a node, and none leaves `within`.
 * Linear in labels and nodes for nodes of bounded density (a grid of 64 pixels).
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  within: Box,
): readonly PlacedLabel[] {
  const taken = new BoxGrid();
  for (const box of obstacles) taken.add(box);
  for (const wish of wishes) taken.add(nodeBox(wish));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const box = sidesOf(wish).find(
      (side) => inside(side, within) && taken.isFree(side, nodeBox(wish)),
    );
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ id: wish.id, ...box });
  }
  return placed;
}

/** With room about it, so that a label does not read as that of the node it ends beside. */
function nodeBox({ x, y, radius: whole }: LabelWish): Box {
  const radius = whole * 0.8 + clearance;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function sidesOf({ x, y, radius, width, height }: LabelWish): readonly Box[] {
  const at = (left: number, top: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const right = x + radius + gap;
  const left = x - radius - gap - width;
  const near = radius * 0.7;
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, y + radius + gap / 2),
    at(x - width / 2, y - radius - gap / 2 - height),
    at(x + near, y + near),
    at(x + near, y - near - height),
    at(x - near - width, y + near),
    at(x - near - width, y - near - height),
    at(x - width / 4, y + radius + gap / 2),
    at(x - width / 4, y - radius - gap / 2 - height),
    at(x - (3 * width) / 4, y + radius + gap / 2),
    at(x - (3 * width) / 4, y - radius - gap / 2 - height),
  ];
}

function inside(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.top >= within.top &&
    box.right <= within.right &&
    box.bottom <= within.bottom
  );
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes by the cells that they touch, so that only neighbours are compared. */
class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const list = this.#cells.get(key);
      if (list) list.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** A node's own disc does not stand in the way of its label. */
  isFree(box: Box, own: Box): boolean {
    return cellsOf(box).every((key) =>
      (this.#cells.get(key) ?? []).every((other) => sameBox(other, own) || !overlap(box, other)),
    );
  }
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

function cellsOf(box: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / cell); x <= Math.floor(box.right / cell); x++) {
    for (let y = Math.floor(box.top / cell); y <= Math.floor(box.bottom / cell); y++)
      keys.push(`${x} ${y}`);
  }
  return keys;
}
