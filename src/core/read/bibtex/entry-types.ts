import { entryTypes, periodicalSubtypes } from '../../model/bibtex-types';
import type { CslType } from '../../model/csl';
import type { FieldValues } from './inherit';

const onAir = /radio|television|\btv\b|broadcast|podcast|episode|news/;

export function cslTypeOf(type: string, fields: FieldValues): CslType {
  const found = entryTypes.get(type) ?? 'document';
  const subtype = fields.get('entrysubtype')?.trim().toLowerCase() ?? '';
  if (found === 'article-journal') return periodicalSubtypes.get(subtype) ?? found;
  if (type === 'unpublished' && fields.has('eventtitle')) return 'speech';
  if (type === 'audio' || type === 'video')
    return isBroadcast(fields, subtype) ? 'broadcast' : found;
  return found;
}

/** A recording in a programme, or from a broadcaster, rather than on sale from a publisher. */
function isBroadcast(fields: FieldValues, subtype: string): boolean {
  if (onAir.test(`${subtype} ${(fields.get('type') ?? '').slice(0, 100).toLowerCase()}`))
    return true;
  return fields.has('organization') && !fields.has('publisher');
}
