import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { momentInWords } from '#app/journey/display.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'

type Letter = {
  id: string
  to: string
  language: string | undefined
  subject: string
  lines: string[]
  at: number
}
type TextMessage = { id: string; from: string; to: string; lines: string[]; at: number }
type Received = { letters: Letter[]; textMessages: TextMessage[] }

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** What the demo has sent by e-mail and to phones, so that one can see how little it says. */
export function loader({ context }: LoaderFunctionArgs): Received {
  const { config, demoMailbox, demoPhones } = getPortal(context)
  if (!config.demo || !(demoMailbox ?? demoPhones)) throw data(null, { status: 404 })
  const letters = (demoMailbox?.messages() ?? []).map((mail, index) => ({
    id: `${index}-${mail.messageId}`,
    to: mail.to,
    language: mail.language,
    subject: mail.subject,
    lines: linesOf(mail.text),
    at: mail.receivedAt.getTime(),
  }))
  const textMessages = (demoPhones?.messages() ?? []).map((sms) => ({
    id: sms.id,
    from: sms.from,
    to: sms.to,
    lines: linesOf(sms.text),
    at: sms.receivedAt.getTime(),
  }))
  return { letters, textMessages }
}

export default function DemoMailboxPage() {
  const { letters, textMessages } = useLoaderData<Received>()
  const { mailbox, place } = useLanguage().texts.pages
  return (
    <>
      <title>{`${mailbox.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={mailbox.lead}>{mailbox.title}</PageHeading>
        <Letters letters={letters} />
        <TextMessages textMessages={textMessages} />
      </Page>
    </>
  )
}

function Letters({ letters }: { letters: Letter[] }) {
  const { code, texts } = useLanguage()
  const { mailbox } = texts.pages
  return (
    <Section title={mailbox.letters}>
      {letters.length === 0 ? (
        <EmptyState title={mailbox.empty} headingLevel={3}>
          <p>{mailbox.emptyText}</p>
        </EmptyState>
      ) : (
        letters.map((letter) => (
          <Card
            key={letter.id}
            title={<Words of={letter}>{letter.subject}</Words>}
            headingLevel={3}
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
    </Section>
  )
}

/** A text message carries no mark of its language: each line is read in the direction that its letters have. */
function TextMessages({ textMessages }: { textMessages: TextMessage[] }) {
  const { code, texts } = useLanguage()
  const { mailbox } = texts.pages
  return (
    <Section title={mailbox.phones}>
      {textMessages.length === 0 ? (
        <EmptyState title={mailbox.noTexts} headingLevel={3}>
          <p>{mailbox.noTextsText}</p>
        </EmptyState>
      ) : (
        textMessages.map((sms) => (
          <Card
            key={sms.id}
            title={sms.from}
            headingLevel={3}
            icon="phone"
            meta={
              <>
                {mailbox.to} <span dir="ltr">{sms.to}</span>. {mailbox.at} {momentInWords(sms.at, code)}
              </>
            }
          >
            {sms.lines.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </Card>
        ))
      )}
    </Section>
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
