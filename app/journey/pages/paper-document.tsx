import { useLanguage } from '#app/locales/language.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { PaperPages, type PaperPage } from '#app/ui/paper-pages.tsx'
import type { Service } from '../service.ts'
import type { PaperPart, PaperView } from './paper.server.ts'

type Language = ReturnType<typeof useLanguage>
const filesAt = (view: PaperView, service: Service) => `${service.path}/${view.draftId}/fil`

/** The paper as one document: its pages in order, to be moved, replaced and taken away, and the whole of it to open. */
export function PaperDocument({ view, service }: { view: PaperView; service: Service }) {
  const language = useLanguage()
  const { papers: words } = language.texts.journey
  const { document } = view
  const count = document.reduce((sum, { pages }) => sum + pages, 0)
  const files = filesAt(view, service)
  return (
    <>
      <h2>{language.say('journey.papers.document', { count })}</h2>
      <PaperPages
        label={words.files}
        pages={document.flatMap((part, i) => {
          const place = { isFirst: i === 0, isLast: i === document.length - 1 }
          const [first, ...others] = pagesOf(part, files, language)
          return first
            ? [{ ...first, actions: <Actions view={view} part={part} {...place} /> }, ...others]
            : []
        })}
      />
      {document.some(({ state }) => state === 'ready') ? (
        <p>
          <a href={`${files}/${view.code}`}>{words.whole}</a>
        </p>
      ) : null}
    </>
  )
}

/** The pages that the new file will take the place of. */
export function PartPages({ view, part, service }: { view: PaperView; part: PaperPart; service: Service }) {
  const language = useLanguage()
  return (
    <PaperPages
      label={language.texts.journey.papers.files}
      pages={pagesOf(part, filesAt(view, service), language)}
    />
  )
}

/** "Sida 2", or "Sidorna 2–4" of a file that has several. */
export function nameOf({ from, pages }: PaperPart, { say }: Language): string {
  return pages > 1
    ? say('journey.papers.pages', { from, to: from + pages - 1 })
    : say('journey.papers.page', { n: from })
}

type ActionsProps = { view: PaperView; part: PaperPart; isFirst: boolean; isLast: boolean }

/** A file of several pages is moved, replaced and removed as a whole, by its first page. */
function Actions({ view, part, isFirst, isLast }: ActionsProps) {
  const language = useLanguage()
  const { papers: words } = language.texts.journey
  const hiddenText = nameOf(part, language)
  const button = (intent: string, text: string) => (
    <Button variant="quiet" name="intent" value={intent} hiddenText={hiddenText}>
      {text}
    </Button>
  )
  const replacing = `${view.here}${view.here.includes('?') ? '&' : '?'}byt=${part.id}`
  return (
    <form method="post" action={view.here} className="paper-pages__actions">
      <input type="hidden" name="file" value={part.id} />
      {isFirst ? null : button('move-earlier', words.moveEarlier)}
      {isLast ? null : button('move-later', words.moveLater)}
      {part.isReplacement ? null : (
        <ButtonLink variant="quiet" href={replacing} hiddenText={hiddenText}>
          {words.replace}
        </ButtonLink>
      )}
      {button('remove', words.removeFile)}
    </form>
  )
}

function pagesOf(part: PaperPart, files: string, language: Language): PaperPage[] {
  const { say } = language
  const { papers: words } = language.texts.journey
  if (part.state === 'waiting') {
    const note = part.isReplacement ? words.waitingReplacement : words.waiting
    return [{ id: part.id, text: nameOf(part, language), note }]
  }
  const pictures = Array.from({ length: part.previews }, (_, i): PaperPage => ({
    id: `${part.id}-${i + 1}`,
    text: say('journey.papers.page', { n: part.from + i }),
    href: `${files}/${part.id}/${i + 1}`,
    ...(i === 0 && part.pages > 1
      ? { note: say('journey.papers.together', { pages: nameOf(part, language) }) }
      : {}),
  }))
  const more = part.pages - part.previews
  const rest = { ...part, from: part.from + part.previews, pages: more }
  return more > 0
    ? [...pictures, { id: `${part.id}-0`, text: nameOf(rest, language), note: words.noPicture }]
    : pictures
}
