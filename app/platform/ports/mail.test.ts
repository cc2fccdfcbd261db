import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { redact } from '#app/platform/redacted.ts'
import { createDemoMailbox } from './mail.demo.ts'
import { createSmtpMail } from './mail.smtp.ts'
import { MailError, type Mail } from './mail.ts'

const letter: Mail = {
  messageId: 'row-1@nara.example.se',
  to: redact('person@example.se'),
  subject: 'Du har något nytt att läsa',
  text: 'Du har något nytt i kommunens e-tjänster. Logga in för att läsa.',
  language: 'sv',
}
const QUICK = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300, dnsTimeout: 300 }
const mailTo = (url: string, demo = true) =>
  createSmtpMail({ url: redact(url), from: 'no-reply@nara.example.se', demo }, QUICK)

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that keeps the protocol; `options` decide what it refuses. */
async function smtpServer(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    ...options,
  })
  server.on('error', () => undefined)
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return listening(server.server)
}

/** A server that misbehaves on the wire. */
async function rawServer(talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    talk(socket)
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return listening(server)
}

const refuse = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
const outcome = (sending: Promise<void>) =>
  sending.then(
    () => 'sent',
    (error: unknown) =>
      error instanceof MailError ? (error.permanent ? 'permanent' : 'later') : 'wrong error',
  )

test('demo mail goes through a real mail server and arrives as it was written', async () => {
  const mailbox = await createDemoMailbox()
  onTestFinished(() => mailbox.close())
  await mailTo(mailbox.smtpUrl).send(letter)
  expect(mailbox.messages()).toMatchObject([
    {
      messageId: '<row-1@nara.example.se>',
      to: 'person@example.se',
      language: 'sv',
      subject: letter.subject,
      text: letter.text,
    },
  ])
})

test('the demo mailbox keeps the last 200 letters', async () => {
  const mailbox = await createDemoMailbox()
  onTestFinished(() => mailbox.close())
  const mail = createSmtpMail({ url: redact(mailbox.smtpUrl), from: 'no-reply@nara.example.se', demo: true })
  const send = (n: number) => mail.send({ ...letter, messageId: `n${n}@example.se` })
  await Promise.all(Array.from({ length: 205 }, (_, n) => send(n)))
  await send(999)
  expect(mailbox.messages()).toHaveLength(200)
  expect(mailbox.messages()[0]?.messageId).toBe('<n999@example.se>')
})

test.each([
  ['an unknown recipient', { onRcptTo: (_a, _s, done) => done(refuse(550)) }, 'permanent'],
  ['a greylisted recipient', { onRcptTo: (_a, _s, done) => done(refuse(451)) }, 'later'],
  ['a sender that is not allowed yet', { onMailFrom: (_a, _s, done) => done(refuse(550)) }, 'later'],
  [
    'a letter refused for good',
    { onData: (s, _x, done) => void s.on('end', () => done(refuse(554))).resume() },
    'permanent',
  ],
  [
    'a letter refused for now',
    { onData: (s, _x, done) => void s.on('end', () => done(refuse(452))).resume() },
    'later',
  ],
  ['a server that takes no visitors', { onConnect: (_s, done) => done(refuse(554)) }, 'later'],
] satisfies [string, SMTPServerOptions, string][])('%s is told apart', async (_name, options, expected) => {
  const mail = mailTo(await smtpServer(options))
  expect(await outcome(mail.send(letter))).toBe(expected)
})

test.each([
  ['hangs before its greeting', () => undefined],
  ['hangs after its greeting', (socket: Socket) => void socket.write('220 hello\r\n')],
  ['closes at once', (socket: Socket) => void socket.destroy()],
  [
    'closes in the middle of the letter',
    (socket: Socket) => {
      socket.write('220 hello\r\n')
      let inLetter = false
      socket.on('data', (line) => {
        if (inLetter) return socket.destroy()
        inLetter = line.toString().startsWith('DATA')
        return socket.write(inLetter ? '354 go\r\n' : '250 ok\r\n')
      })
    },
  ],
])('a server that %s is tried again later', async (_name, talk) => {
  expect(await outcome(mailTo(await rawServer(talk)).send(letter))).toBe('later')
})

test('a server that is not there is tried again later', async () => {
  const mailbox = await createDemoMailbox()
  await mailbox.close()
  expect(await outcome(mailTo(mailbox.smtpUrl).send(letter))).toBe('later')
})

test('outside the demo nothing is sent to a server without TLS', async () => {
  const mailbox = await createDemoMailbox()
  onTestFinished(() => mailbox.close())
  expect(await outcome(mailTo(mailbox.smtpUrl, false).send(letter))).toBe('later')
  expect(mailbox.messages()).toEqual([])
})

test.each([
  ['recipient', { to: redact('person@example.se\r\nBcc: other@example.se') }],
  ['recipient list', { to: redact('person@example.se, other@example.se') }],
  ['recipient in brackets', { to: redact('<person@example.se>') }],
  ['subject', { subject: 'Hej\r\nBcc: other@example.se' }],
  ['message id', { messageId: 'x@y\nBcc: other@example.se' }],
  ['language', { language: 'sv\rX: y' }],
])('a line break or a second address in the %s is refused for good', async (_name, change) => {
  const mailbox = await createDemoMailbox()
  onTestFinished(() => mailbox.close())
  expect(await outcome(mailTo(mailbox.smtpUrl).send({ ...letter, ...change }))).toBe('permanent')
  expect(mailbox.messages()).toEqual([])
})

test('an error never carries the address', async () => {
  const mail = mailTo(await smtpServer({ onRcptTo: (address, _s, done) => done(new Error(address.address)) }))
  const error: unknown = await mail.send(letter).catch((thrown: unknown) => thrown)
  expect(String(error) + JSON.stringify(error)).not.toContain('person@example.se')
})
