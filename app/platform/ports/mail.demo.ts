import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived, for the page that shows the demo's mailbox. */
export type ReceivedMail = {
  messageId: string
  to: string
  /** As the letter itself says. */
  language: string | undefined
  subject: string
  text: string
  receivedAt: Date
}

export type DemoMailbox = {
  /** To be given to the mail adapter: demo mail takes the same road as real mail. */
  smtpUrl: string
  /** The last letters, newest first. They live in memory and are gone with the process. */
  messages(): readonly ReceivedMail[]
  close(): Promise<void>
}

const KEPT = 200
const MAX_BYTES = 256 * 1024

/** A mail server on a free loopback port that keeps what it gets. For the demo and tests only. */
export async function createDemoMailbox(): Promise<DemoMailbox> {
  const received: ReceivedMail[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    size: MAX_BYTES,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.unshift({
            messageId: mail.messageId ?? '',
            to,
            language: mail.headers.find(({ key }) => key === 'content-language')?.value,
            subject: mail.subject ?? '',
            text: (mail.text ?? '').trim(),
            receivedAt: new Date(),
          })
          received.length = Math.min(received.length, KEPT)
          done()
        }, done)
      })
    },
  })
  // A client that goes away in the middle is no news to a mailbox.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    messages: () => received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
