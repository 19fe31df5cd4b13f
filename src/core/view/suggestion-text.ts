import type { StanceSuggestion, SuggestedKind } from '../model/article';
import { untrusted } from './untrusted-text';

const names: Readonly<Record<SuggestedKind, string>> = {
  supports: 'support',
  contrasts: 'dispute',
  reports: 'report',
};

/** "Guess from “contradicts”: dispute": never to be taken for a stance, which a reader gives. */
export function suggestionText({ kind, phrase }: StanceSuggestion): string {
  return `Guess from “${untrusted(phrase, 80)}”: ${names[kind]}`;
}
