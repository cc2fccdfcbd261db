import { useActionData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/file-field.tsx'
import { PaperPages, type PaperPage } from '#app/ui/paper-pages.tsx'
import { PaperPicture, type PaperPictureName } from '#app/ui/paper-picture.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { REASON_MAX } from '../define.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'
import type { PaperView } from './paper.server.ts'
import { InputsNotice } from './reply-notice.tsx'

const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf'

/** One paper: what it is, photos or files of it, or why there are none. */
export const createPaperBody = (service: Service) =>
  function PaperBody({ view }: { view: PaperView }) {
    const { texts, say } = useLanguage()
    const { papers: words, refusals } = texts.journey
    const { form } = texts.common
    const reply = useActionData<{
      faults: { state?: string; reason?: string }
      state?: string
      reason?: string
    }>()
    const paper = service.textsOf(texts).papers[view.paper.id] ?? { name: view.paper.id }
    const refused = view.refusals.map(({ code, name }) => ({
      fieldId: 'files',
      text:
        code in refusals
          ? say(`journey.refusals.${code as keyof typeof refusals}`, { name })
          : refusals.uploadBroken,
    }))
    const errors = reply
      ? [
          ...(reply.faults.state ? [{ fieldId: 'state', text: words.stateRequired }] : []),
          ...(reply.faults.reason ? [{ fieldId: 'reason', text: words.reasonMissing }] : []),
        ]
      : refused
    const hasFiles = view.files.length > 0
    return (
      <JourneyPage
        title={say('journey.titles.page', { page: view.page })}
        hasErrors={errors.length > 0}
        back={{ href: view.back }}
      >
        <ErrorSummary title={form.errorTitle} errors={errors} />
        {view.isRestored && !reply && !hasFiles ? <InputsNotice from="restored" /> : null}
        <h1>{paper.name}</h1>
        <PaperPicture name={view.paper.picture as PaperPictureName} />
        {paper.looksLike ? <p>{paper.looksLike}</p> : null}
        {paper.whereToFind ? <p>{paper.whereToFind}</p> : null}
        {hasFiles ? (
          <>
            <h2>{words.files}</h2>
            <PaperPages label={words.files} pages={pagesOf(view, service, words, say)} />
          </>
        ) : null}
        <form method="post" encType="multipart/form-data" data-upload="">
          <FileField
            name="files"
            label={words.upload}
            hint={words.uploadHint}
            accept={ACCEPT}
            multiple
            progressLabel={words.uploading}
            failedText={refusals.uploadBroken}
            error={reply || refused.length === 0 ? undefined : refused.map(({ text }) => text).join(' ')}
            errorPrefix={form.errorPrefix}
          />
          <Button variant={hasFiles ? 'secondary' : 'primary'}>{words.uploadButton}</Button>
        </form>
        {hasFiles ? (
          <ButtonLink href={view.back}>{texts.journey.list.continue}</ButtonLink>
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

type Say = ReturnType<typeof useLanguage>['say']
type Words = ReturnType<typeof useLanguage>['texts']['journey']['papers']

function pagesOf(view: PaperView, service: Service, words: Words, say: Say): PaperPage[] {
  const pages: PaperPage[] = []
  for (const file of view.files) {
    const actions = (
      <form method="post">
        <input type="hidden" name="file" value={file.id} />
        <Button
          variant="quiet"
          name="intent"
          value="remove"
          hiddenText={say('journey.papers.page', { n: pages.length + 1 })}
        >
          {words.removeFile}
        </Button>
      </form>
    )
    const count = file.state === 'ready' ? Math.max(file.pages, 1) : 1
    for (let n = 1; n <= count; n++) {
      pages.push({
        id: `${file.id}-${n}`,
        text: say('journey.papers.page', { n: pages.length + 1 }),
        // A file of several pages is removed as a whole, by its first page.
        ...(n === 1 ? { actions } : {}),
        ...(file.state === 'ready' ? { href: `${service.path}/${view.draftId}/fil/${file.id}/${n}` } : {}),
        ...(file.state === 'waiting' ? { note: words.waiting } : {}),
      })
    }
  }
  return pages
}
