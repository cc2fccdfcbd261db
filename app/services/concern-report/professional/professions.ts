/**
 * Who must report at once when they learn or suspect that a child fares ill: the 22 groups of 19 kap. 1 § SoL (2025:400),
 * the ones that report most often first.
 */
export const MANDATED = [
  'school',
  'health',
  'socialServices',
  'disabilityServices',
  'privateActivity',
  'police',
  'employmentService',
  'economicCrimeAuthority',
  'socialInsurance',
  'prisonService',
  'enforcementAuthority',
  'coastGuard',
  'countyBoard',
  'migrationAgency',
  'forensicMedicine',
  'taxAgency',
  'securityService',
  'customs',
  'prosecution',
  'mediator',
  'guard',
  'otherAuthority',
] as const

/** Family counsellors have a narrower duty (19 kap. 2 § SoL); everybody else ought to report (19 kap. 4 §). */
export const PROFESSIONS = [...MANDATED, 'familyCounsellor', 'none'] as const
export type Profession = (typeof PROFESSIONS)[number]

/** The section of SoL (2025:400) that speaks to this profession. */
export function sectionFor(profession: Profession): 1 | 2 | 4 {
  if (profession === 'none') return 4
  return profession === 'familyCounsellor' ? 2 : 1
}
