/** The number of a note, and the words that lead to it. */
const lead =
  /^\s*(?:\[\d{1,4}\]|\(?\d{1,4}[.)]?)?\s*(?:(?:see(?: also)?|cf\.|vgl\.|siehe|voir|ver)\s+)?/i;
const back =
  /^(?:ibid(?:em)?|ib|ebd|ebda|ebenda|op\.?\s?cit|loc\.?\s?cit|a\.\s?a\.\s?o|id\.,?\s(?:at\s)?\d|idem,\s(?:pp?\.\s?)?\d|supra|infra)\b/i;
const within = /\b(?:op\.\s?cit\.|loc\.\s?cit\.|a\.\s?a\.\s?O\.)/i;
/** "Roe, Border Lists, 50": names and a title, and a page at the end; nothing else has digits. */
const short =
  /^\p{L}[^\d]{3,160},[”"’]?\s(?:pp?\.\s?|S\.\s?)?\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?)?\.?$/u;
/** A list of works has stops between its fields, or "In". */
const listLike =
  /\p{L}{3}[.”"]*\.\s|[\s(“"]in:?\s|\beds?\.|\b(?:press|verlag|forthcoming)\b|\bn\.\s?d\./iu;

/** Whether it is a note that points to a work named before: "3. Ibid.", "Roe, Border Lists, 50". */
export function pointsBack(raw: string): boolean {
  if (raw.length > 250) return false;
  const text = raw.replace(lead, '').trim();
  if (back.test(text)) return true;
  if (/(?:1[4-9]|20)\d\d|https?:|www\.|\b10\.\d{4}/.test(text)) return false;
  return (within.test(text) && !listLike.test(text)) || (short.test(text) && !listLike.test(text));
}
