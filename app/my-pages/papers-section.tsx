import { useLanguage } from '#app/locales/language.tsx'
import { Section } from '#app/ui/page.tsx'
import { PaperPages } from '#app/ui/paper-pages.tsx'
import type { PaperFile } from './case.server.ts'

/** The papers that came digitally, as small pictures of their pages. */
export function PapersSection({ caseId, files }: { caseId: string; files: readonly PaperFile[] }) {
  const { case: words } = useLanguage().texts.myPages
  return (
    <Section id="papper" title={words.papers}>
      {files.length === 0 ? <p>{words.noPapers}</p> : null}
      {files.map((file) => (
        <Paper key={file.id} href={`/mina-sidor/${caseId}/fil/${file.id}`} {...file} />
      ))}
    </Section>
  )
}

function Paper({ href, name, state, pages }: PaperFile & { href: string }) {
  const { texts, say } = useLanguage()
  const { case: words } = texts.myPages
  return (
    <section className="flow">
      <h3>{name}</h3>
      {state === 'ready' ? (
        <>
          <PaperPages
            label={name}
            pages={Array.from({ length: pages }, (_, i) => ({
              id: String(i + 1),
              href: `${href}/${i + 1}`,
              text: say('myPages.case.page', { name, n: i + 1 }),
            }))}
          />
          <p>
            <a href={href}>
              {words.download}
              <span className="visually-hidden"> {name}</span>
            </a>
          </p>
        </>
      ) : (
        <p>{state === 'waiting' ? words.waiting : words.refused}</p>
      )}
    </section>
  )
}
