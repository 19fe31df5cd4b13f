import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours, type ShapeAndColour, shapes } from '../../../src/core/model/position-look';
import { chooseLooks, looksOf } from '../../../src/core/view/choose-looks';
import { lookByOrder } from '../../../src/core/view/palette';

type Said = Partial<ShapeAndColour>;

const words = (positions: readonly Said[]) =>
  looksOf(positions).map(({ shape, colour }) => `${shape} ${colour}`);

const said = fc.record(
  { shape: fc.constantFrom(...shapes), colour: fc.constantFrom(...colours) },
  { requiredKeys: [] },
);
/** Debates in which many want the same few looks, too. */
const debates = fc.oneof(
  fc.array(said, { maxLength: 50 }),
  fc.array(fc.oneof(fc.constant({}), fc.record({ colour: fc.constantFrom('teal', 'wine') })), {
    maxLength: 40,
  }),
  fc.array(fc.oneof(fc.constant({}), fc.record({ shape: fc.constant('star') }), said), {
    minLength: 20,
    maxLength: 36,
  }),
) as fc.Arbitrary<readonly Said[]>;

/** How many positions can have a look of their own at most, by trying all ways for one after the other. */
function mostApart(positions: readonly Said[]): number {
  const holders = new Map<string, Said>();
  const seat = (own: Said, tried: Set<string>): boolean =>
    shapes.some((shape) =>
      colours.some((colour) => {
        const look = `${shape} ${colour}`;
        const fits = (own.shape ?? shape) === shape && (own.colour ?? colour) === colour;
        if (!fits || tried.has(look)) return false;
        tried.add(look);
        const holder = holders.get(look);
        if (holder !== undefined && !seat(holder, tried)) return false;
        holders.set(look, own);
        return true;
      }),
    );
  return positions.filter((own) => seat(own, new Set())).length;
}

describe('of any mixture of what is chosen and what is not', () => {
  test('what is chosen stays, and every position has a look', () => {
    fc.assert(
      fc.property(debates, (positions) => {
        const looks = looksOf(positions);
        expect(looks).toHaveLength(positions.length);
        for (const [n, own] of positions.entries()) expect(looks[n]).toMatchObject(own);
      }),
    );
  });

  test('as many look like no other as can, each two of them', () => {
    fc.assert(
      fc.property(debates, (positions) => {
        expect(new Set(words(positions)).size).toBe(mostApart(positions));
      }),
    );
  });

  test('who follows the order wholly has a look of its own while 36 or fewer are there', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant({}), said), { maxLength: 36 }), (positions) => {
        const looks = words(positions as readonly Said[]);
        for (const [n, own] of positions.entries()) {
          if (Object.keys(own).length > 0) continue;
          expect(looks.filter((look) => look === looks[n])).toHaveLength(1);
        }
      }),
    );
  });

  test('the same choices give the same looks', () => {
    fc.assert(
      fc.property(debates, (positions) => {
        expect(looksOf([...positions])).toEqual(looksOf(positions));
      }),
    );
  });
});

test('where nothing is chosen, all follow the order, also beyond 36', () => {
  const none = Array.from({ length: 80 }, () => ({}));
  expect(chooseLooks(none)).toBeUndefined();
  expect(looksOf(none)).toEqual(none.map((_, n) => lookByOrder(n)));
});

describe('who did not choose gives way, and as few as may be', () => {
  test('the one whose colour is taken has the one that became free', () => {
    expect(words([{}, {}, { colour: 'violet' }])).toEqual([
      'circle teal',
      'square gold',
      'triangle violet',
    ]);
  });

  test('two that take each other’s shape and colour change these alone', () => {
    expect(words([{ colour: 'teal' }, {}, { shape: 'circle' }])).toEqual([
      'triangle teal',
      'square gold',
      'circle violet',
    ]);
  });

  test('a look that nobody would have had changes no other', () => {
    expect(words([{ shape: 'star', colour: 'wine' }, {}, {}])).toEqual([
      'star wine',
      'square gold',
      'triangle teal',
    ]);
  });

  test('two of one colour differ in shape', () => {
    expect(words([{ colour: 'gold' }, { colour: 'gold' }, {}])).toEqual([
      'circle gold',
      'square gold',
      'triangle teal',
    ]);
  });

  test('the shape of a seventh position makes room for who chose only the colour', () => {
    const six = shapes.map((): Said => ({ colour: 'wine' }));
    expect(new Set(words([...six, {}, {}])).size).toBe(8);
  });
});

test('two of a look that was chosen for both share it', () => {
  const star: Said = { shape: 'star', colour: 'wine' };
  expect(words([star, star, {}])).toEqual(['star wine', 'star wine', 'triangle teal']);
});
