import type { ServiceTexts } from '#app/journey/service.ts'
import type { JourneyTexts } from '#app/journey/texts.ts'
import { concernQuestion as sv } from '#app/locales/sv/concern-question.ts'
import type { concernQuestion } from './journey.ts'

/** A page, field or option without its Swedish words does not compile; other languages satisfy the Swedish. */
export const texts = sv satisfies ServiceTexts & { journey: JourneyTexts<typeof concernQuestion> }
