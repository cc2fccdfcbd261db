import { desk } from '#app/locales/sv/desk.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { PaperPages } from '#app/ui/paper-pages.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import type { CaseView, PaperView } from './case.server.ts'

const { case: words } = desk

/** Each paper that was asked for: what the person said about it, and its pages as pictures. */
export function PapersSection({
  id,
  papers,
  hasFiles,
  noDocument,
}: Pick<CaseView, 'id' | 'papers' | 'hasFiles' | 'noDocument'>) {
  const base = `/handlaggning/${id}/fil`
  return (
    <Section id="papper" title={words.papers}>
      {papers.length === 0 ? <p>{words.noPapers}</p> : null}
      {noDocument ? (
        <Notification tone="warning" headingLevel={3} title={words.noDocumentTitle}>
          <p>{words.noDocument[noDocument]}</p>
        </Notification>
      ) : null}
      {hasFiles ? (
        <ButtonLink href={`${base}/alla`} variant="secondary" icon="download">
          {words.merged}
        </ButtonLink>
      ) : null}
      {papers.map((paper) => (
        <Paper key={paper.id} base={base} {...paper} />
      ))}
    </Section>
  )
}

function Paper({ base, name, state, reason, files }: PaperView & { base: string }) {
  return (
    <section>
      <h3>{name}</h3>
      <p>
        {state}
        {reason === undefined ? null : `: ${reason}`}
      </p>
      {files.map((file) => (
        <File key={file.id} href={`${base}/${file.id}`} name={name} {...file} />
      ))}
    </section>
  )
}

function File({ href, name, state, pages }: PaperView['files'][number] & { href: string; name: string }) {
  if (state !== 'ready') return <p>{state === 'waiting' ? words.waiting : words.refused}</p>
  return (
    <>
      <PaperPages
        label={name}
        pages={Array.from({ length: pages }, (_, i) => ({
          id: String(i + 1),
          href: `${href}/${i + 1}`,
          text: words.page(name, i + 1),
        }))}
      />
      <p>
        <a href={href}>
          {words.download}
          <VisuallyHidden> {name}</VisuallyHidden>
        </a>
      </p>
    </>
  )
}
