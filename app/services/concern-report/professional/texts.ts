import type { ServiceTexts } from '#app/journey/service.ts'
import type { JourneyTexts } from '#app/journey/texts.ts'
import { concernProfessional as sv } from '#app/locales/sv/concern-professional.ts'
import type { concernProfessional } from './journey.ts'
import type { PaperId } from './papers.ts'

/** A page, field, option or paper without its Swedish words does not compile; other languages satisfy the Swedish. */
export const texts = sv satisfies ServiceTexts & {
  journey: JourneyTexts<typeof concernProfessional>
  papers: Record<PaperId, { name: string; looksLike: string; whereToFind: string }>
}
