import { dayInWords } from '#app/journey/display.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { AboutFrame } from './about-texts.tsx'
import { useMunicipality } from './municipality.ts'

/** The day of the assessment behind the statement (lag (2018:1937) 13 §): change it when the site is assessed anew. */
const ASSESSED = '2026-11-22'

export function AccessibilityPage() {
  const { texts, say, code } = useLanguage()
  const { accessibility } = texts.pages.about
  const { accessibilityComplaintUrl, accessibilityAnswerDays: count } = useMunicipality()
  return (
    <AboutFrame
      text={accessibility}
      after={{
        tested: <p>{say('pages.about.accessibility.assessed', { day: dayInWords(ASSESSED, code) })}</p>,
        contact: <p>{say('pages.about.accessibility.answer', { count })}</p>,
        supervision: (
          <ButtonLink href={accessibilityComplaintUrl} variant="secondary" iconEnd="arrow-end">
            {accessibility.complaintLink}
          </ButtonLink>
        ),
      }}
    />
  )
}
