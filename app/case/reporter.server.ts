import { insertCaseMark, insertCaseReporter } from '#db/queries/reporters.ts'
import type { Resident } from '#app/identity/guards.ts'
import { birthDayIn } from '#app/identity/personal-number.ts'
import { noteKnown } from '#app/identity/protected-identity.server.ts'
import { subjectMark } from '#app/identity/subject-mark.ts'
import type { AnyAnswers } from '#app/journey/define.ts'
import type { Contact, Report, Service, Subject } from '#app/journey/service.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { sealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import type { Snapshot } from './snapshot.ts'

/** Who sent a report, as sealed apart from it: what they wrote of themselves, and who had signed in. */
export type Reporter = {
  sections: Snapshot['sections']
  answers: AnyAnswers
  /** Proven by e-identification. `number` has 12 digits. */
  signedIn?: { name: string; number: string }
  /** Given afterwards, by choice, by somebody who had sent it without a name. */
  later?: NameGiven
}
/** What somebody says of themselves when they stop being anonymous; only the name must be there. */
export type NameGiven = { name: string; phone: string; email: string }

export const reporterPlace = (caseId: string): SealedPlace => ({
  table: 'case_reporters',
  column: 'sealed',
  row: caseId,
  owner: caseId,
})

/** Takes what tells who sent a report out of its snapshot. */
export function setApart(
  service: Pick<Service, 'journey'>,
  snapshot: Snapshot,
): { rest: Snapshot; apart: Pick<Reporter, 'sections' | 'answers'> } {
  const kept = service.journey.sections.filter(({ apart }) => apart)
  const sections = new Set(kept.map(({ id }) => id))
  const pages = new Set(kept.flatMap(({ steps }) => steps.map(({ id }) => id)))
  const divide = (isApart: boolean) => ({
    sections: snapshot.sections.filter(({ id }) => sections.has(id) === isApart),
    answers: Object.fromEntries(Object.entries(snapshot.answers).filter(([id]) => pages.has(id) === isApart)),
  })
  return { rest: { ...snapshot, ...divide(false) }, apart: divide(true) }
}

/** Writes who sent a report, and the marks by which others about the same are found. Call inside the transaction. */
export function keepReporter(
  portal: Portal,
  service: Service & { report: Report },
  {
    caseId,
    apart,
    answers,
    resident,
    now,
  }: {
    caseId: string
    apart: Pick<Reporter, 'sections' | 'answers'>
    answers: AnyAnswers
    resident: Resident | undefined
    now: EpochMs
  },
): void {
  const { db, keyring } = portal
  const { report } = service
  const key = createDataKey(db, keyring, service.retention, now)
  const reporter: Reporter = {
    ...apart,
    ...(resident ? { signedIn: { name: resident.name.reveal(), number: resident.number.reveal() } } : {}),
  }
  insertCaseReporter(db, {
    caseId,
    kind: report.kindOf(answers),
    dataKeyId: key.id,
    sealed: sealJson(key, reporterPlace(caseId), reporter),
  })
  const subjects = report.subjectsOf(answers)
  for (const { number } of subjects) if (number !== undefined) noteKnown(portal, redact(number))
  const contact = { ...report.contactOf(answers), ...reporter.signedIn }
  for (const mark of subjectMarks(keyring, subjects)) insertCaseMark(db, { caseId, whose: 'subject', mark })
  for (const mark of reporterMarks(keyring, contact)) insertCaseMark(db, { caseId, whose: 'reporter', mark })
}

/**
 * Keyed hashes of what somebody may be known by in another report: their number, or their name with or without a birth
 * day. A number holds a birth day, so that a school that knows the one is found with a neighbour who knows the other.
 */
export function subjectMarks(keyring: Keyring, subjects: readonly Subject[]): Buffer[] {
  return marksOf(
    (known) => subjectMark(keyring, known),
    subjects.flatMap(({ name, number, birthDay = birthDayIn(number ?? '') }) => [
      number && `number ${number}`,
      name && birthDay && `born ${birthDay} ${plain(name)}`,
      name && plain(name).includes(' ') && `name ${plain(name)}`,
    ]),
  )
}

export function reporterMarks(keyring: Keyring, { number, email, phone }: Contact): Buffer[] {
  const mark = (known: string) => keyring.hmac('mac', 'case-mark reporter', known)
  return marksOf(mark, [
    number && `number ${number}`,
    email && `email ${plain(email)}`,
    phone && `phone ${phone.replace(/\D/g, '').replace(/^(46|0046)/, '0')}`,
  ])
}

function marksOf(mark: (known: string) => Buffer, known: readonly (string | false | undefined)[]): Buffer[] {
  const values = known.filter((value) => typeof value === 'string' && value !== '')
  return [...new Set(values)].map((value) => mark(value as string))
}

/** A name as it is compared: `  Åsa  LIND` and `åsa lind` are the same, and signs that nobody sees are none. */
const plain = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
