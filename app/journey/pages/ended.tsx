import { useLanguage } from '#app/locales/language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { pageOf } from '../engine.ts'
import { KEPT_PAGE, type EndedView } from '../ended-form.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'
import { QuestionFields } from './question-fields.tsx'

/** Where a form is not there any more, what was typed last goes along into a new one. */
export function EndedPage({ service, ended }: EndedView & { service: Service }) {
  const { texts } = useLanguage()
  const { kept } = texts.journey.form
  const page = pageOf(service.journey, ended.stepId)
  if (!('fields' in page)) return null
  const words = service.textsOf(texts).journey.pages[ended.stepId]
  return (
    <JourneyPage title={texts.journey.titles.overview} back={{ href: service.infoPath }}>
      <Notification tone="warning" title={kept.notSentTitle} takesFocus>
        <p>{kept.notSent}</p>
      </Notification>
      <h1>{kept.title}</h1>
      <p className="lead">{kept.lead}</p>
      <form method="post" action={service.path} noValidate autoComplete="off" data-guard="">
        <h2>{words?.title}</h2>
        <QuestionFields
          fields={page.fields}
          texts={words?.fields ?? {}}
          inputs={ended.inputs}
          today={ended.today}
          errors={{}}
          heading={false}
        />
        <input type="hidden" name={KEPT_PAGE} value={ended.page} />
        <div className="button-row">
          <Button>{kept.button}</Button>
        </div>
      </form>
    </JourneyPage>
  )
}
