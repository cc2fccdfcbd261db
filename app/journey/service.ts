import type { Language, Texts } from '#app/locales/catalogue.ts'
import type { Config } from '#app/platform/config.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import type { RetentionClass } from '#app/platform/crypto/keyring.ts'
import type { AnyAnswers, Facts, Journey } from './define.ts'
import type { AnyJourneyTexts } from './texts.ts'

export type PaperTexts = { name: string; looksLike?: string; whereToFind?: string }

/** What an e-service tells the house about itself. Everything else it needs, the house has. */
export type Service = {
  id: string
  /** Where its journey lives: a neutral letter. */
  path: `/${string}`
  /** Its public page, before signing in. */
  infoPath: `/${string}`
  journey: Journey
  /** Who may fill it in: people who are signed in, guests of whom nothing is known, or either. */
  door: 'residents' | 'guests' | 'either'
  /** Sent with a signature: a fresh sign-in bound to exactly what is sent. */
  signed: boolean
  /** The pages follow each other, for a form so short that a list of its parts would only stand in the way. */
  straight?: true
  /** Its pages can be read aloud by the browser. */
  readAloud?: true
  textsOf(texts: Texts): ServiceTexts
  /** The papers that the answers ask for. */
  papersOf(answers: AnyAnswers, facts: Facts): readonly { id: string; required: boolean; picture: string }[]
  /** Whether somebody must look at it today. */
  isAcute(answers: AnyAnswers): boolean
  /** Where a notice may be sent, if the person said yes to notices. */
  noticeEmail(answers: AnyAnswers): string | undefined
  /** The address that a guest must show is theirs before anything is sent; whoever has signed in is known. */
  emailToConfirm?(answers: AnyAnswers): string | undefined
  unitOf(config: Config): string
  retention: RetentionClass
  /** Set for a report: nobody takes part in it, and whoever sent it is kept apart from what it says. */
  report?: Report
  /** Statuses in the order a case goes through them, and which may follow which. */
  statuses: Readonly<Record<string, { next: readonly string[] }>>
}

export type Report = {
  kindOf(answers: AnyAnswers): 'professional' | 'named' | 'anonymous' | 'child'
  /** Whom it is about, so that the desk finds other reports about the same. */
  subjectsOf(answers: AnyAnswers): Subject[]
  /** What the same reporter can be known by. */
  contactOf(answers: AnyAnswers): Contact | undefined
  /** Whether a mandated reporter asks to be told if an investigation is opened (19 kap. 6 § SoL); asked of nobody else. */
  wantsFeedback?(answers: AnyAnswers): boolean
  /** For reports made at work: what the file there may hold of one. */
  workReceipt?: {
    /** Whether whom it is about makes it a report under the duty of 19 kap. SoL. */
    isDuty(answers: AnyAnswers): boolean
    /** Made of what the reporter said of themselves: what the report says is never given to it. */
    of(given: WorkReceiptGiven): WorkReceipt
  }
}
export type WorkReceiptGiven = {
  /** The answers that are kept apart. */
  reporter: AnyAnswers
  /** Proven by e-identification. */
  signedInName: string | undefined
  isDuty: boolean
  municipality: string
  language: Language
}
export type WorkReceipt = {
  heading: string
  name: string
  sections: readonly { id: string; title: string; rows: readonly { question: string; value: string }[] }[]
  notes: { title: string; lines: readonly string[] }
}
/** Somebody whom a report is about. `number` has 12 digits. */
export type Subject = {
  role: 'child' | 'unborn' | 'guardian' | 'adult'
  name?: string | undefined
  number?: string | undefined
  birthDay?: PlainDay | undefined
}
export type Contact = {
  name?: string | undefined
  number?: string | undefined
  email?: string | undefined
  phone?: string | undefined
}

export type ServiceTexts = {
  journey: AnyJourneyTexts
  papers: Record<string, PaperTexts>
  /** What must be said before the first question, with the button that begins. */
  before?: { title: string; lead: string; points: readonly string[]; start: string }
  statement: { title: string; paragraphs: readonly string[]; consequences: readonly string[] }
  receipt: { next: readonly string[]; add: string; withdraw: string; contact: string }
  statuses: Record<string, { name: string; explanation: string }>
  /** What a mandated reporter who has asked is told of the decision, and nothing more (19 kap. 6 § SoL). */
  told?: Record<'opened' | 'not-opened' | 'running', string>
}
