/** Is not seen; put behind a word by which citeproc would find a property of every object, and taken off again. */
export const joiner = '\u2060';
