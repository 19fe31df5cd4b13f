import type { EnglishPrint } from './english-print';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export function dateText(p: EnglishPrint): string {
  const random = p.random;
  const { issued } = p.item;
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return issued?.literal ?? 'n.d.';
  if (!month) return `${year}${random.chance(0.05) ? random.pick(['a', 'b']) : ''}`;
  const name = months[month - 1] ?? '';
  const shown = random.chance(0.3) ? `${name.slice(0, 3)}.` : name;
  if (!day) return random.pick([`${shown} ${year}`, `${year}, ${shown}`]);
  return random.pick([
    `${day} ${shown} ${year}`,
    `${shown} ${day}, ${year}`,
    `${year}, ${shown} ${day}`,
    `${day} ${shown} ${year}`,
    `${day}/${month}/${year}`,
  ]);
}

/** DOI, address, and the day on which it was seen. */
export function writeAddress(p: EnglishPrint): void {
  const random = p.random;
  const { URL: address, DOI, accessed } = p.item;
  if (!p.out.at(-1)?.[1].endsWith('.') && random.chance(0.9)) p.gap('.');
  if (DOI && random.chance(0.8)) {
    p.gap(random.pick([' doi: ', ' DOI: ', ' ', ' doi:', ' https://doi.org/']));
    const gap = p.out.at(-1);
    if (gap?.[1] === ' https://doi.org/') {
      gap[1] = ' ';
      p.add('url', `https://doi.org/${DOI}`);
    } else p.add('doi', DOI);
  }
  if (!address) return;
  const lead =
    p.language === 'pt'
      ? random.pick(['Disponível em: ', 'Disponível em '])
      : p.language === 'es'
        ? random.pick(['Disponible en: ', 'Disponible en ', 'Recuperado de '])
        : p.language === 'fr'
          ? random.pick(['En ligne : ', 'URL : ', 'Disponible sur '])
          : random.pick([
              'Available from ',
              'Available at: ',
              'Retrieved from ',
              'Available at ',
              'URL: ',
              '',
              'http: ',
              'Online at ',
            ]);
  const angle = random.chance(0.35);
  p.gap(' ');
  if (lead.trim() !== '' && lead !== 'http: ') p.add('note', lead.trim(), ` ${angle ? '<' : ''}`);
  else if (angle) p.gap('<');
  p.add('url', address, angle ? '>' : '');
  const parts = accessed?.['date-parts']?.[0];
  if (parts) {
    const month = months[(parts[1] ?? 1) - 1] ?? '';
    const date = random.pick([
      `${parts[2]} ${month} ${parts[0]}`,
      `${month} ${parts[2]}, ${parts[0]}`,
      `${parts[2]} ${month.slice(0, 3).toLowerCase()}. ${parts[0]}`,
      `${parts[2]}/${parts[1]}/${parts[0]}`,
    ]);
    const form =
      p.language === 'pt'
        ? random.pick(['. Acesso em: %', '. Acesso em %'])
        : p.language === 'es'
          ? random.pick([' (consultado el %)', '. Consulta: %', '. Acceso: %'])
          : p.language === 'fr'
            ? random.pick([' (consulté le %)', ', consulté le %'])
            : random.pick([
                ' (accessed %)',
                '. Accessed %',
                ', accessed %',
                ' (last visited %)',
                ' [Accessed %]',
                '. Retrieved %',
                '. Last access: %',
                '. Cited: %',
              ]);
    p.add('note', form.replace('%', date));
  }
  p.gap('.');
}
