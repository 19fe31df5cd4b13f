import type { StanceKind } from '../model/stance';

/**
 * The property of the Citation Typing Ontology (CiTO, Peroni and Shotton 2012) that is nearest to a
 * stance. CiTO speaks of works and what is said in others; a position is what is said.
 */
const properties: Readonly<Record<StanceKind, string>> = {
  // Agrees with statements, ideas or conclusions: it takes them for its own.
  holds: 'cito:agreesWith',
  // Gives intellectual or factual support: its findings speak for them, whatever it holds.
  supports: 'cito:supports',
  // Places conditions or restrictions upon them.
  qualifies: 'cito:qualifies',
  // Disputes statements, ideas or conclusions; `refutes` would say that it succeeds.
  disputes: 'cito:disputes',
  // Discusses them: CiTO's word that takes no side.
  reports: 'cito:discusses',
  // Cited as a source of information on the subject under discussion, and no more.
  mentions: 'cito:citesForInformation',
};

export function citoOf(kind: StanceKind): string {
  return properties[kind];
}
