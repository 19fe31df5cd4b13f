import type { Kind, Maker } from './maker';
import * as own from './own-words';

export function titleOf(maker: Maker, kind: Kind, german: boolean): string {
  if (german) return germanTitle(maker);
  if (maker.language !== 'en') return romanceTitle(maker, maker.language as 'pt');
  const title = maker.random.pick(
    kind === 'book' && maker.random.chance(0.7) ? maker.pools.books : maker.pools.titles,
  );
  return maker.random.chance(0.05) ? quotingTitle(maker, title) : title;
}

/** "“Words of another”: what is said of them": a title that quotes, at its start or within. */
function quotingTitle({ random }: Maker, title: string): string {
  const [open, close] = random.pick([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ] as const);
  const words = title.split(' ');
  if (words.length < 5 || /["“”‘’']/.test(title)) return title;
  const start = random.chance(0.6) ? 0 : random.whole(1, words.length - 3);
  const end = Math.min(words.length - 1, start + random.whole(1, 3));
  const quoted = words
    .slice(start, end + 1)
    .join(' ')
    .replace(/[.,:;]$/, '');
  const mark = start === 0 ? random.pick([':', ':', '', '.']) : '';
  return [...words.slice(0, start), open + quoted + close + mark, ...words.slice(end + 1)].join(
    ' ',
  );
}

function romanceTitle(maker: Maker, language: keyof typeof own.romance): string {
  const { random } = maker;
  const { heads, tails, subtitles } = own.romance[language];
  const main = random.chance(0.8)
    ? `${random.pick(heads)} ${random.pick(tails)}`
    : `${random.pick(heads)} ${{ pt: 'e', es: 'y', fr: 'et' }[language]} ${random.pick(heads).toLowerCase()} ${random.pick(tails)}`;
  return random.chance(0.5)
    ? `${main}${random.pick([': ', ': ', '. '])}${random.pick(subtitles)}`
    : main;
}

function germanTitle(maker: Maker): string {
  const title = plainGermanTitle(maker);
  if (!maker.random.chance(0.06)) return title;
  const [open, close] = maker.random.pick([
    ['"', '"'],
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
  ] as const);
  return title.replace(/\p{Lu}\p{Ll}{4,}/u, (word) => open + word + close);
}

function plainGermanTitle(maker: Maker): string {
  const { random } = maker;
  const main = random.weighted<() => string>([
    [() => `${random.pick(own.germanHeads)} ${random.pick(own.germanGenitives)}`, 4],
    [() => `${random.pick(own.germanTopics)} ${random.pick(own.germanPlacesIn)}`, 4],
    [() => `${random.pick(own.germanTopics)} und ${random.pick(own.germanTopics)}`, 3],
    [
      () =>
        `Zur ${random.pick(['Soziologie', 'Theorie', 'Kritik', 'Entwicklung', 'Bedeutung', 'Messung', 'Lage', 'Rolle', 'Analyse', 'Geschichte'])} ${random.pick(own.germanGenitives)}`,
      2,
    ],
    [
      () =>
        `Die ${random.pick(['Zukunft', 'Krise', 'Entstehung', 'Rolle', 'Theorie', 'Struktur', 'Ordnung'])} ${random.pick(own.germanGenitives)} ${random.pick(own.germanPlacesIn)}`,
      2,
    ],
    [
      () =>
        `${random.pick(own.germanTopics)}, ${random.pick(own.germanTopics)} und ${random.pick(own.germanTopics)} ${random.pick(own.germanPlacesIn)}`,
      1,
    ],
    [
      () =>
        `${random.pick(own.germanTopics)} als ${random.pick(['Problem', 'Prozeß', 'Forschungsgegenstand', 'soziale Frage', 'Ressource'])} ${random.pick(own.germanGenitives)}`,
      1,
    ],
    [
      () =>
        `Der ${random.pick(['Einfluß', 'Wandel', 'Beitrag', 'Streit um den Begriff'])} ${random.pick(own.germanGenitives)}`,
      1,
    ],
    [() => random.pick(own.germanTopics), 1],
    [
      () =>
        `Wie ${random.pick(['stabil', 'wirksam', 'modern', 'gerecht', 'neu'])} ist die ${random.pick(['Demokratie', 'Familie', 'Mittelschicht', 'Sozialstruktur'])} ${random.pick(own.germanPlacesIn)}?`,
      1,
    ],
  ])();
  if (!random.chance(0.45)) return main;
  const stop = /[?!]$/.test(main) ? ' ' : random.pick(['. ', '. ', '. ', ': ', ' - ', ' – ']);
  return (
    main +
    stop +
    (random.chance(0.6)
      ? random.pick(own.germanSubtitles)
      : `${random.pick(own.germanHeads)} ${random.pick(own.germanGenitives)} ${random.pick(own.germanPlacesIn)}`)
  );
}
