import type { JourneyTexts } from '#app/journey/texts.ts'
import { financialAssistance as sv } from '#app/locales/sv/financial-assistance.ts'
import type { financialAssistance } from './journey.ts'
import type { PaperId } from './papers.ts'

export type PaperTexts = { name: string; looksLike: string; where: string }

/** A page, field, option or paper without its Swedish words does not compile; other languages satisfy the Swedish. */
export const texts = sv satisfies {
  journey: JourneyTexts<typeof financialAssistance>
  papers: Record<PaperId, PaperTexts>
}
