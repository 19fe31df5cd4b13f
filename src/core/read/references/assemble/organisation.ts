import { bitOf, classesOf } from '../word-classes';

const organising = bitOf('organisation');
const romanceOffice =
  /^(?:minist[eéè]r[ei]o?|ministère|conselho|consejo|conseil|instituto|secretar[ií]a|asociación|associação|sociedade|sociedad|société|centro|comiss[ãa]o|comisión|agência|agencia|agence|fundaç[ãa]o|fundación|fondation|banco|banque|departamento|direcci[óo]n|diretoria|gobierno|governo|organizaç[ãa]o|organización|observatorio|observatório|coordenação|câmara|tribunal|congreso|congresso|serviço|servicio|confederação)$/i;
const company = /^(?:press|verlag|inc|ltd|llc|gmbh|corp|company|editors|collaboration|staff)$/i;

const parliament =
  /\b(?:Bundestag|Bundesrat|Bundesregierung|Bundesrechnungshof|Landtag|Nationalrat|Reichstag|Parliament|Parlament|Parlement|Senate|Senado|Congress|Europarat|Vereinte Nationen)$/;

export function isOrganisation(list: string): boolean {
  if (/\p{L}{3,}\s\([\p{Lu}\d&.-]{2,15}\)$/u.test(list)) return true;
  if (/^\p{Lu}{3,}$/u.test(list) || /^U\.\s?S\.?\s/.test(list)) return true;
  if (/^the\s/i.test(list) || (/\(/.test(list) && !/,/.test(list))) return true;
  const words = list.split(/[\s/]+/);
  if (words.length === 1) return false;
  const hasOf = words.some((word) => /^(?:of|for|on|für|pour|para|the|über|sur|at)$/.test(word));
  const organises = words.some((word) => {
    const bare = word.replace(/[().,;]/g, '');
    return (
      bare.length > 3 &&
      /^\p{Lu}/u.test(bare) &&
      ((classesOf(bare.toLowerCase()) & organising) !== 0 ||
        company.test(bare) ||
        romanceOffice.test(bare))
    );
  });
  if (
    organises &&
    (hasOf || words.length >= 2) &&
    !/(?:^|[\s,])\p{Lu}\.(?:\s|,|$)/u.test(list.replace(/U\.\s?[SKN]\./g, ''))
  )
    return !looksLikePerson(list);
  return (hasOf && !/,/.test(list)) || (words.length < 4 && parliament.test(list));
}

/** "Bank, Robert": a family name that is also a word for an organisation. */
function looksLikePerson(list: string): boolean {
  return (
    /^\p{L}+,\s\p{Lu}\p{L}+(?:\s\p{Lu}\.?)?$/u.test(list) ||
    (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(list) &&
      !/(?:ty|tion|te|tut|rium|sion|ttee|ce|cy|cil|ank|tions|bund|amt|ung|ons|up|rum|try)\b/i.test(
        list,
      ))
  );
}
