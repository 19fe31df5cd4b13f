/** Whether a text is a DOI without the address before it (DOI Handbook, 2.2). */
export function isDoi(text: string): boolean {
  return /^10\.\d{4,9}\/[^\s\\{}"]+$/.test(text);
}
