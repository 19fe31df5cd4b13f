import type { CslDate, CslItem } from '../src/core/model/csl';
import { type Kind, kinds, type Language, type Maker } from './maker';
import * as own from './own-words';
import type { Pools } from './pools';
import { organisation, people } from './pseudo-names';
import { titleOf } from './pseudo-titles';
import type { Random } from './random';

type Draft = { -readonly [V in keyof CslItem]: CslItem[V] };

/** Makes works up from parts of real ones: none of them exists, all of them could. */
export class ItemMaker implements Maker {
  language: Language = 'en';

  constructor(
    readonly pools: Pools,
    readonly random: Random,
  ) {}

  item(language: Language): CslItem {
    this.language = language;
    const german = language === 'de';
    const kind = this.random.weighted(kinds);
    const item: Draft = { type: kind, issued: this.date(kind) };
    this.names(item, kind, german);
    item.title = titleOf(this, kind, german);
    this.container(item, kind, german);
    this.numbers(item, kind);
    this.addresses(item, kind);
    return item;
  }

  private names(item: Draft, kind: Kind, german: boolean): void {
    const { random } = this;
    const corporate = kind === 'report' || kind === 'webpage' ? 0.5 : 0.06;
    if (random.chance(corporate)) item.author = [{ literal: organisation(this) }];
    else if (kind === 'book' && random.chance(0.17)) item.editor = people(this, german);
    else if (!random.chance(0.02)) item.author = people(this, german);
    if (kind === 'chapter' && !random.chance(0.08)) item.editor = people(this, german);
    if (kind === 'paper-conference' && random.chance(0.3)) item.editor = people(this, german);
    if (kind === 'book' && item.author && random.chance(0.08))
      item.translator = people(this, german).slice(0, 1);
    if (kind === 'book' && item.author && random.chance(0.05))
      item.editor = people(this, german).slice(0, 2);
  }

  private container(item: Draft, kind: Kind, german: boolean): void {
    const { random, pools } = this;
    const language = this.language;
    const words = language === 'en' || language === 'de' ? undefined : own.romance[language];
    if (kind === 'article-journal')
      item['container-title'] = random.pick(
        german && random.chance(0.8)
          ? own.germanJournals
          : words && random.chance(0.8)
            ? words.journals
            : pools.journals,
      );
    if (kind === 'article-newspaper') item['container-title'] = random.pick(own.newspapers);
    if (kind === 'chapter') item['container-title'] = titleOf(this, 'book', german);
    if (kind === 'paper-conference')
      item['container-title'] = random.chance(0.7)
        ? `Proceedings of the ${random.whole(2, 40)}th ${random.pick(own.meetings)}`
        : random.pick(own.meetings);
    if (kind === 'webpage' && random.chance(0.6))
      item['container-title'] = random.pick([...own.newspapers, ...own.organisations]);
    if (kind === 'thesis') {
      item.genre = random.pick(own.thesisGenres);
      item.publisher = random.pick(own.universities);
    }
    if (kind === 'report') {
      if (random.chance(0.6)) item.genre = random.pick(own.reportGenres);
      item.publisher =
        item.author?.[0]?.literal && random.chance(0.4)
          ? item.author[0].literal
          : random.chance(0.6)
            ? organisation(this)
            : random.pick(own.universities);
      if (random.chance(0.3)) item['collection-title'] = random.pick(own.seriesNames);
      if (german && random.chance(0.4))
        item['collection-title'] =
          `${random.pick(['Arbeitspapier', 'Discussion Paper FS III', 'Arbeitsbericht', 'ZUMA-Arbeitsbericht', 'WZB Discussion Paper', 'Forschungsbericht', 'Beiträge', 'Schriftenreihe', 'IAB-Kurzbericht', 'Working Paper'])} ${random.pick(['Nr. ', '', 'No. ', ''])}${random.whole(1, 120)}${random.pick(['', '', '/98', '-107'])}`;
    }
    const printed =
      kind === 'book' || kind === 'chapter' || (kind === 'paper-conference' && random.chance(0.5));
    if (printed && !random.chance(0.06))
      item.publisher = random.pick(
        german && random.chance(0.85)
          ? own.germanPublishers
          : words && random.chance(0.85)
            ? words.publishers
            : pools.publishers,
      );
    if (
      (printed && !random.chance(0.12)) ||
      ((kind === 'thesis' || kind === 'report') && random.chance(0.5))
    )
      item['publisher-place'] = random.pick(
        german
          ? own.germanCities
          : words
            ? words.places
            : random.chance(0.6)
              ? own.cityStates
              : pools.places,
      );
    if ((kind === 'book' || kind === 'chapter') && random.chance(0.07))
      item['collection-title'] = random.pick(german ? own.germanSeries : pools.series);
    if (kind === 'book' && random.chance(0.12)) item.edition = String(random.whole(2, 5));
  }

  private numbers(item: Draft, kind: Kind): void {
    const { random } = this;
    const pages = () => {
      const from = random.whole(1, random.chance(0.1) ? 19_000 : 900);
      return random.chance(0.07)
        ? String(from)
        : `${random.chance(0.02) ? 'S' : ''}${from}-${from + random.whole(1, 40)}`;
    };
    if (kind === 'article-journal') {
      if (!random.chance(0.04))
        item.volume = random.chance(0.03)
          ? random.pick(['XII', 'XXIV', 'LX', 'CVI'])
          : String(random.whole(1, random.chance(0.1) ? 600 : 120));
      if (random.chance(0.55))
        item.issue = random.chance(0.08)
          ? `${random.whole(1, 5)}-${random.whole(6, 9)}`
          : String(random.whole(1, random.chance(0.1) ? 60 : 12));
      if (!random.chance(0.06))
        item.page = random.chance(0.04) ? `e${random.whole(1000, 99_999)}` : pages();
    }
    if (kind === 'chapter' && !random.chance(0.15)) item.page = pages();
    if (kind === 'paper-conference' && random.chance(0.8)) item.page = pages();
    if ((kind === 'chapter' || kind === 'book') && random.chance(0.07))
      item.volume = String(random.whole(1, 12));
    if (kind === 'article-newspaper' && random.chance(0.4))
      item.page = `${random.pick(['A', 'B', 'C', ''])}${random.whole(1, 40)}`;
    if (kind === 'report' && random.chance(0.5))
      item.number = random.chance(0.5)
        ? String(random.whole(1, 400))
        : `${random.pick(['TR', 'WP', 'DP', 'CSL'])}-${random.whole(10, 999)}`;
  }

  private addresses(item: Draft, kind: Kind): void {
    const { random } = this;
    const word = () =>
      random
        .pick(this.pools.families)
        .toLowerCase()
        .replace(/[^a-z]/g, '') || 'site';
    if (
      kind === 'webpage' ||
      (kind === 'article-newspaper' && random.chance(0.5)) ||
      (kind === 'report' && random.chance(0.35)) ||
      random.chance(0.05)
    ) {
      item.URL = `${random.pick(['http://', 'https://', 'http://www.', 'https://www.'])}${word()}.${random.pick(['org', 'com', 'de', 'edu', 'gov', 'net', 'com.mx', 'org.br'])}${random.chance(0.7) ? `/${word()}/${random.pick(['index.html', `${random.whole(10, 99_999)}`, `${word()}.pdf`, word()])}` : ''}`;
      if (random.chance(0.5))
        item.accessed = {
          'date-parts': [[random.whole(1999, 2022), random.whole(1, 12), random.whole(1, 28)]],
        };
    }
    if (kind === 'article-journal' && random.chance(0.2))
      item.DOI = `10.${random.whole(1000, 9999)}/${word()}.${random.whole(1900, 2022)}.${random.whole(1, 999)}`;
  }

  private date(kind: Kind): CslDate {
    const { random } = this;
    const year = random.chance(0.06) ? random.whole(1850, 1949) : random.whole(1950, 2023);
    if (random.chance(0.02)) return { literal: random.pick(['forthcoming', 'in press', 'n.d.']) };
    if (kind === 'article-newspaper' || (kind === 'webpage' && random.chance(0.5)))
      return { 'date-parts': [[year, random.whole(1, 12), random.whole(1, 28)]] };
    if (random.chance(0.06)) return { 'date-parts': [[year, random.whole(1, 12)]] };
    return { 'date-parts': [[year]] };
  }
}
