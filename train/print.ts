import type { CslItem } from '../src/core/model/csl';
import type { Random } from './random';

/** A made-up reference as it is written, stretch by stretch, each with its label. */
export class Print {
  readonly out: [string, string][] = [];

  constructor(
    readonly item: CslItem,
    readonly random: Random,
  ) {}

  /** A field, and what stands after it. */
  add(label: string, text: string, gap = ''): void {
    if (text !== '') this.out.push([label, text]);
    if (gap !== '') this.out.push(['', gap]);
  }

  gap(text: string): void {
    this.out.push(['', text]);
  }
}
