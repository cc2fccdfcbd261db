import type { Texts } from '#app/locales/catalogue.ts'
import type { Config } from '#app/platform/config.ts'
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
  textsOf(texts: Texts): ServiceTexts
  /** The papers that the answers ask for. */
  papersOf(answers: AnyAnswers, facts: Facts): readonly { id: string; required: boolean; picture: string }[]
  /** Whether somebody must look at it today. */
  isAcute(answers: AnyAnswers): boolean
  /** Where a notice may be sent, if the person said yes to notices. */
  noticeEmail(answers: AnyAnswers): string | undefined
  unitOf(config: Config): string
  retention: RetentionClass
  /** Statuses in the order a case goes through them, and which may follow which. */
  statuses: Readonly<Record<string, { next: readonly string[] }>>
}

export type ServiceTexts = {
  journey: AnyJourneyTexts
  papers: Record<string, PaperTexts>
  statement: { title: string; paragraphs: readonly string[]; consequences: readonly string[] }
  receipt: { next: readonly string[]; add: string; withdraw: string; contact: string }
  statuses: Record<string, { name: string; explanation: string }>
}
