/** The months by their English names, January first. */
export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "jan" to "dec": as BibTeX, MEDLINE and others shorten them. */
export const shortMonths: readonly string[] = monthNames.map((name) =>
  name.slice(0, 3).toLowerCase(),
);
