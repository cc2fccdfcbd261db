import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { momentInWords } from '#app/journey/display.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'

type Letter = {
  id: string
  to: string
  language: string | undefined
  subject: string
  lines: string[]
  at: number
}

/** What the demo has sent by e-mail, so that one can see how little the letters say. */
export function loader({ context }: LoaderFunctionArgs): Letter[] {
  const { config, demoMailbox } = getPortal(context)
  if (!config.demo || !demoMailbox) throw data(null, { status: 404 })
  return demoMailbox.messages().map((mail, index) => ({
    id: `${index}-${mail.messageId}`,
    to: mail.to,
    language: mail.language,
    subject: mail.subject,
    lines: mail.text.split('\n').filter((line) => line.trim() !== ''),
    at: mail.receivedAt.getTime(),
  }))
}

export default function DemoMailboxPage() {
  const letters = useLoaderData<Letter[]>()
  const { code, texts } = useLanguage()
  const { mailbox, place } = texts.pages
  return (
    <>
      <title>{`${mailbox.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={mailbox.lead}>{mailbox.title}</PageHeading>
        {letters.length === 0 ? (
          <EmptyState title={mailbox.empty}>
            <p>{mailbox.emptyText}</p>
          </EmptyState>
        ) : (
          letters.map((letter) => (
            <Card
              key={letter.id}
              title={<Words of={letter}>{letter.subject}</Words>}
              icon="message"
              meta={`${mailbox.to} ${letter.to}. ${mailbox.at} ${momentInWords(letter.at, code)}`}
            >
              {letter.lines.map((line) => (
                <p key={line}>
                  <Words of={letter}>{line}</Words>
                </p>
              ))}
            </Card>
          ))
        )}
      </Page>
    </>
  )
}

/** A letter speaks its reader's language, whatever the page around it speaks. */
function Words({ of: { language }, children }: { of: Letter; children: string }) {
  return (
    <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {children}
    </span>
  )
}
