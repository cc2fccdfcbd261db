import type { ServiceTexts } from '#app/journey/service.ts'
import type { JourneyTexts } from '#app/journey/texts.ts'
import { concernPrivate as sv } from '#app/locales/sv/concern-private.ts'
import type { concernPrivate } from './journey.ts'

/** A page, field or option without its Swedish words does not compile; other languages satisfy the Swedish. */
export const texts = sv satisfies ServiceTexts & { journey: JourneyTexts<typeof concernPrivate> }
