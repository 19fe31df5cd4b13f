import { withThousands } from '../words';
import { decimal } from './report-words';

/** "999 random ways to deal out the sides among these works". */
export function dealtText(
  { whole, deals }: { readonly whole: boolean; readonly deals: number },
  what: string,
): string {
  const ways = `${withThousands(deals)} ${whole ? '' : 'random '}ways`;
  return `${whole ? 'all ' : ''}${ways} to deal out the ${what} among these works`;
}

export function share(p: number): string {
  return p < 0.001 ? 'less than 0.001' : decimal(p, 3);
}

export function verdict(p: number): string {
  return p <= 0.05 ? 'chance alone would rarely give as much' : 'chance alone cannot be ruled out';
}
