import type { Texts } from '#app/locales/catalogue.ts'

export type EmergencyKind = keyof Texts['pages']['emergency']['sections']

/** What cannot wait, in the order of the page; the number is part of the address. */
export const EMERGENCY_KINDS = [
  'food',
  'violence',
  'life',
  'child',
  'power',
  'eviction',
  'call',
] as const satisfies readonly EmergencyKind[]

/** A number instead of a word, as with other help: the address stays in the browser's history. */
export function emergencyAnchorOf(kind: EmergencyKind): string {
  return `del-${EMERGENCY_KINDS.indexOf(kind) + 1}`
}

export function emergencyAddress(kind: EmergencyKind): string {
  return `/akut-hjalp#${emergencyAnchorOf(kind)}`
}
