import { entryTypes, subtypes } from '../../model/bibtex-types';
import type { CslType } from '../../model/csl';
import type { FieldValues } from './inherit';

const onAir = /radio|television|\btv\b|broadcast|podcast|episode|news/;

export function cslTypeOf(type: string, fields: FieldValues): CslType {
  const found = entryTypes.get(type) ?? 'document';
  const subtype = plain(fields.get('entrysubtype') ?? '');
  const exact = subtype === '' ? undefined : subtypes.get(type)?.get(subtype);
  if (exact !== undefined) return exact;
  if (type === 'unpublished' && fields.has('eventtitle')) return 'speech';
  if (type === 'audio' || type === 'video')
    return isBroadcast(fields, subtype) ? 'broadcast' : found;
  return found;
}

/** Whether the type that an `entrysubtype` names is one that CSL has. */
export function isSubtype(type: string, subtype: string): boolean {
  return subtypes.get(type)?.has(plain(subtype)) ?? false;
}

function plain(subtype: string): string {
  return subtype.trim().toLowerCase();
}

/** A recording in a programme, or from a broadcaster, rather than on sale from a publisher. */
function isBroadcast(fields: FieldValues, subtype: string): boolean {
  if (onAir.test(`${subtype} ${(fields.get('type') ?? '').slice(0, 100).toLowerCase()}`))
    return true;
  return fields.has('organization') && !fields.has('publisher');
}
