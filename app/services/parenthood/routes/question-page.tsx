import { faultText } from '#app/journey/fault-texts.ts'
import type { Fields } from '#app/journey/fields.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { QuestionFields } from '#app/journey/pages/question-fields.tsx'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { useLanguage } from '#app/locales/language.tsx'
import type { PlainDay } from '#app/platform/clock.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { QUESTIONS, type QuestionTexts } from '../finder/questions.ts'
import type { QuestionView } from '../finder/reading.ts'
import { CarriedAnswers } from './carried-answers.tsx'

/** One question, with all that is answered before it carried along. */
export function QuestionPage({ view, today }: { view: QuestionView; today: PlainDay }) {
  const language = useLanguage()
  const { common, parenthood } = language.texts
  const { question, before, inputs } = view
  const fields: Fields = QUESTIONS[question]
  const words: QuestionTexts = parenthood.road.questions
  const texts: NonNullable<AnyPageTexts['fields']> = words[question].fields
  const errors = Object.fromEntries(
    Object.entries(view.faults).map(([name, fault]) => [
      name,
      faultText(fault, { missing: texts[name]?.missing, rules: {} }, language),
    ]),
  )
  const isFirst = before === 0
  return (
    <JourneyPage
      title={language.say('journey.titles.page', { page: before + 1 })}
      hasErrors={Object.keys(errors).length > 0}
      {...(isFirst ? { back: { href: '/foraldraskap' } } : {})}
    >
      <form method="post" action="/v" noValidate autoComplete="off">
        <ErrorSummary
          title={common.form.errorTitle}
          errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
        />
        <QuestionFields fields={fields} texts={texts} inputs={inputs} today={today} errors={errors} heading />
        <CarriedAnswers inputs={inputs} without={fields} />
        <input type="hidden" name="question" value={question} />
        <div className="button-row">
          <Button>{parenthood.road.next}</Button>
          {isFirst ? null : (
            <Button variant="quiet" name="intent" value="back">
              {common.form.back}
            </Button>
          )}
        </div>
      </form>
      <p className="caption">{parenthood.road.kept}</p>
    </JourneyPage>
  )
}
