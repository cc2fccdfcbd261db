import type { ServiceTexts } from '#app/journey/service.ts'
import type { JourneyTexts } from '#app/journey/texts.ts'
import { financialAssistance as sv } from '#app/locales/sv/financial-assistance.ts'
import type { financialAssistance } from './journey.ts'
import type { PaperId } from './papers.ts'

/** A page, field, option or paper without its Swedish words does not compile; other languages satisfy the Swedish. */
export const texts = sv satisfies ServiceTexts & {
  journey: JourneyTexts<typeof financialAssistance>
  papers: Record<PaperId, { name: string; looksLike: string; whereToFind: string }>
}
