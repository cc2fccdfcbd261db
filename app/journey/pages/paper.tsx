import { useActionData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PaperPicture, type PaperPictureName } from '#app/ui/paper-picture.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { REASON_MAX } from '../define.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'
import { nameOf, PaperDocument, PartPages } from './paper-document.tsx'
import type { PaperView } from './paper.server.ts'
import { InputsNotice } from './reply-notice.tsx'

const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf'

/** One paper: what it is, photos or files of it, or why there are none. */
export const createPaperBody = (service: Service) =>
  function PaperBody({ view }: { view: PaperView }) {
    const language = useLanguage()
    const { texts, say } = language
    const { papers: words, refusals } = texts.journey
    const { form } = texts.common
    const reply = useActionData<{
      faults: { state?: string; reason?: string }
      state?: string
      reason?: string
    }>()
    const paper = service.textsOf(texts).papers[view.paper.id] ?? { name: view.paper.id }
    const reasonOf = ({ code, name }: PaperView['late'][number]) =>
      code in refusals
        ? say(`journey.refusals.${code as keyof typeof refusals}`, { name })
        : refusals.uploadBroken
    const refused = view.refusals.map((one) => ({ fieldId: 'files', text: reasonOf(one) }))
    const otherWay = view.refusals.some(({ code }) => code !== 'noFile') ? [words.otherWay] : []
    const uploadError =
      reply || refused.length === 0 ? undefined : [...refused.map(({ text }) => text), ...otherWay].join(' ')
    const errors = reply
      ? [
          ...(reply.faults.state ? [{ fieldId: 'state', text: words.stateRequired }] : []),
          ...(reply.faults.reason ? [{ fieldId: 'reason', text: words.reasonMissing }] : []),
        ]
      : refused
    const { replacing } = view
    const hasFiles = view.document.length > 0
    const upload = (
      <FileField
        name="files"
        label={replacing ? words.replaceWith : words.upload}
        hint={replacing ? words.replaceHint : words.uploadHint}
        accept={ACCEPT}
        multiple={!replacing}
        progressLabel={words.uploading}
        failedText={refusals.uploadBroken}
        error={uploadError}
        errorPrefix={form.errorPrefix}
      />
    )
    const page = {
      title: say('journey.titles.page', { page: view.page }),
      hasErrors: errors.length > 0,
    }
    if (replacing) {
      return (
        <JourneyPage {...page} back={{ href: view.here }}>
          <ErrorSummary title={form.errorTitle} errors={errors} />
          <h1>{paper.name}</h1>
          <h2>{say('journey.papers.replaceTitle', { pages: nameOf(replacing, language) })}</h2>
          <PartPages view={view} part={replacing} service={service} />
          <form method="post" encType="multipart/form-data" data-upload="">
            {upload}
            <Button>{words.replace}</Button>
          </form>
          <ButtonLink variant="secondary" href={view.here}>
            {words.replaceCancel}
          </ButtonLink>
        </JourneyPage>
      )
    }
    return (
      <JourneyPage {...page} back={{ href: view.back }}>
        <ErrorSummary title={form.errorTitle} errors={errors} />
        {view.isRestored && !reply && !hasFiles ? <InputsNotice from="restored" /> : null}
        <h1>{paper.name}</h1>
        {view.late.length > 0 ? (
          <Notification tone="warning" title={words.lateTitle}>
            {view.late.map((one) => (
              <p key={one.name}>{reasonOf(one)}</p>
            ))}
            <p>{words.otherWay}</p>
            <form method="post">
              <Button variant="secondary" name="intent" value="read">
                {words.lateRead}
              </Button>
            </form>
          </Notification>
        ) : null}
        {view.notMerged ? (
          <Notification tone="warning">
            <p>{words.notMerged}</p>
          </Notification>
        ) : null}
        <PaperPicture name={view.paper.picture as PaperPictureName} />
        {paper.looksLike ? <p>{paper.looksLike}</p> : null}
        {paper.whereToFind ? <p>{paper.whereToFind}</p> : null}
        {hasFiles ? <PaperDocument view={view} service={service} /> : null}
        <form method="post" encType="multipart/form-data" data-upload="">
          {upload}
          <Button variant={hasFiles ? 'secondary' : 'primary'}>{words.uploadButton}</Button>
        </form>
        {hasFiles ? (
          <ButtonLink href={view.back}>{texts.journey.list.continue}</ButtonLink>
        ) : service.report ? (
          // Nobody waits for what a report may bring, and whoever has nothing need not say why.
          <ButtonLink href={view.back} variant="secondary">
            {words.without}
          </ButtonLink>
        ) : (
          <form method="post" noValidate>
            <input type="hidden" name="seen" value={view.seen} />
            <RadioGroup
              name="state"
              label={words.otherwise}
              legendAs="h2"
              value={reply?.state ?? view.answer?.state}
              error={reply?.faults.state ? words.stateRequired : undefined}
              errorPrefix={form.errorPrefix}
              options={[
                { value: 'sent-before', label: words.stateSentBefore },
                {
                  value: 'missing',
                  label: words.stateMissing,
                  reveal: (
                    <TextArea
                      name="reason"
                      label={words.reason}
                      value={reply?.reason ?? view.answer?.reason}
                      maxLength={REASON_MAX}
                      rows={3}
                      error={reply?.faults.reason ? words.reasonMissing : undefined}
                      errorPrefix={form.errorPrefix}
                    />
                  ),
                },
                { value: 'later', label: words.stateLater, hint: words.laterHint },
              ]}
            />
            <Button variant="secondary">{form.save}</Button>
          </form>
        )}
      </JourneyPage>
    )
  }
