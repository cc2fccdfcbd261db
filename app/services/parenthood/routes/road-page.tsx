import { dayInWords, displayOf } from '#app/journey/display.ts'
import { entriesOf, type AnyValue, type Fields } from '#app/journey/fields.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { daysBetween, type PlainDay } from '#app/platform/clock.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { QUESTIONS, type QuestionId, type QuestionTexts } from '../finder/questions.ts'
import type { RoadView } from '../finder/reading.ts'
import { adviceOn } from '../rules/advice.ts'
import type { Reason, Road, Section as LawSection } from '../rules/road.ts'
import { BOOKING } from './booking.ts'
import { CallUs } from './call-us.tsx'
import { CarriedAnswers } from './carried-answers.tsx'
import { SkatteverketLink } from './skatteverket-link.tsx'

type Props = { view: RoadView; today: PlainDay; phone: string }

/** The road in one heading, why, by which law, what to do, and every answer with a way to change it. */
export function RoadPage({ view, today, phone }: Props) {
  const { texts } = useLanguage()
  const { common, parenthood } = texts
  const words = parenthood.road
  const { road, situation } = view
  const { next, bring, custody } = adviceOn(road, situation, today)
  return (
    <JourneyPage title={words.tab}>
      <Heading view={view} />
      {road.until === undefined ? null : <Clock until={road.until} today={today} />}
      <Why reasons={road.reasons} />
      <Section title={words.nextTitle}>
        <ol>
          {next.map((step) => (
            <li key={step}>{words.steps[step]}</li>
          ))}
        </ol>
        {road.road === 'skatteverket' ? <SkatteverketLink /> : null}
      </Section>
      {bring.length > 0 ? (
        <Section title={words.bringTitle}>
          <ul>
            {bring.map((thing) => (
              <li key={thing}>{words.bring[thing]}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {custody ? (
        <Section title={words.custodyTitle}>
          <p>{words.custody[custody]}</p>
        </Section>
      ) : null}
      <Section title={words.contactTitle}>
        <p>{words.contact}</p>
        <CallUs phone={phone} label={parenthood.info.call} />
        {BOOKING.isOpen && (road.road === 'visit' || road.road === 'talk') ? (
          <ButtonRow>
            <ButtonLink href={BOOKING.path} iconEnd="arrow-end">
              {words.book}
            </ButtonLink>
          </ButtonRow>
        ) : null}
      </Section>
      <Law sections={road.sections} />
      <form method="post" action="/v" autoComplete="off">
        <CarriedAnswers inputs={view.inputs} />
        <Section title={words.answersTitle}>
          <AnswerList view={view} />
        </Section>
        <div className="button-row">
          <Button variant="quiet" name="intent" value="back">
            {common.form.back}
          </Button>
          <ButtonLink href="/v" variant="quiet">
            {words.startOver}
          </ButtonLink>
        </div>
      </form>
      <p className="caption screen-only">{words.print}</p>
    </JourneyPage>
  )
}

function Heading({ view: { road } }: { view: RoadView }) {
  const { texts, say, code } = useLanguage()
  const { roads } = texts.parenthood.road
  const { title, lead } = roads[nameOf(road)]
  return (
    <>
      <h1>
        {road.until === undefined
          ? title
          : say('parenthood.road.roads.skatteverket.title', { day: dayInWords(road.until, code) })}
      </h1>
      <p className="lead">{lead}</p>
    </>
  )
}

function nameOf({ road, reasons, until }: Road) {
  if (road === 'skatteverket' && until === undefined) return 'skatteverketUnborn'
  return reasons.includes('single') ? 'nothingSingle' : road
}

/** From so few days on the clock is a warning. */
const SOON_DAYS = 3

function Clock({ until, today }: { until: PlainDay; today: PlainDay }) {
  const { texts, say } = useLanguage()
  const { clock } = texts.parenthood.road
  const count = daysBetween(today, until)
  return (
    <Notification
      tone={count <= SOON_DAYS ? 'warning' : 'info'}
      title={count === 0 ? clock.last : say('parenthood.road.clock.left', { count })}
    >
      <p>{clock.both}</p>
    </Notification>
  )
}

function Why({ reasons }: { reasons: readonly Reason[] }) {
  const words = useLanguage().texts.parenthood.road
  return (
    <Section title={words.why}>
      {reasons.length === 0 ? <p>{words.whyDigital}</p> : null}
      {reasons.map((reason) => (
        <p key={reason}>{words.reasons[reason]}</p>
      ))}
    </Section>
  )
}

function Law({ sections }: { sections: readonly LawSection[] }) {
  const words = useLanguage().texts.parenthood.road
  return (
    <Section title={words.lawTitle}>
      <ul>
        {sections.map((section) => (
          <li key={section}>{words.law[section]}</li>
        ))}
      </ul>
    </Section>
  )
}

function AnswerList({ view: { answered, answers } }: { view: RoadView }) {
  const language = useLanguage()
  const { common, parenthood } = language.texts
  const words: QuestionTexts = parenthood.road.questions
  return (
    <SummaryList
      rows={answered.map((question) => {
        const texts: NonNullable<AnyPageTexts['fields']> = words[question].fields
        const [first = ''] = Object.keys(texts)
        const asked = texts[first]?.label ?? ''
        return {
          id: question,
          term: asked,
          value: valuesOf(question, answers, texts, language),
          actions: [
            {
              name: 'change',
              value: question,
              text: common.form.change,
              hiddenText: language.say('parenthood.road.changeWhat', { question: asked }),
            },
          ],
        }
      })}
    />
  )
}

/** Whether somebody has protected identity is for no other eye, on the screen or on the paper. */
function valuesOf(
  question: QuestionId,
  answers: Readonly<Record<string, AnyValue | undefined>>,
  texts: NonNullable<AnyPageTexts['fields']>,
  language: Language,
): string[] {
  if (question === 'protection') return [language.texts.parenthood.road.notShown]
  const fields: Fields = QUESTIONS[question]
  return entriesOf(fields).flatMap(([name, field]) => {
    const value = answers[name]
    if (field.kind === 'day' && typeof value === 'string') return [dayInWords(value, language.code)]
    return displayOf(field, value, texts[name], language)
  })
}
