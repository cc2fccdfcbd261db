import type { Keyring } from '#app/platform/crypto/keyring.ts'

/** What somebody whom a report is about is known by, among the marks of that report. */
export function subjectMark(keyring: Keyring, known: string): Buffer {
  return keyring.hmac('mac', 'case-mark subject', known)
}

/** The mark of a personal number of 12 digits. */
export const numberMark = (keyring: Keyring, number: string) => subjectMark(keyring, `number ${number}`)
