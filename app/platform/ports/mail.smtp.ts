import type { Transporter } from 'nodemailer'
import type { Redacted } from '#app/platform/redacted.ts'
import { seconds } from '#app/platform/clock.ts'
import { MailError, type Mail, type MailPort } from './mail.ts'

export type SmtpSettings = {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  url: Redacted<string>
  from: string
  /** In demo mode a server on this machine may be spoken to in clear; everywhere else TLS is required. */
  demo: boolean
}

const LOOPBACK = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/

/** Times without a word from the server before it counts as silent; together well under the outbox's lease. */
const TIMEOUTS = {
  connectionTimeout: seconds(10),
  greetingTimeout: seconds(10),
  socketTimeout: seconds(20),
  dnsTimeout: seconds(10),
}

/**
 * Sends through the municipality's mail server. One connection a mail: a pool would send again by itself after a lost
 * connection, and then nobody could say what became of the first try.
 */
export function createSmtpMail({ url, from, demo }: SmtpSettings, timeouts = TIMEOUTS): MailPort {
  const address = new URL(url.reveal())
  const secure = address.protocol === 'smtps:'
  const inClear = demo && LOOPBACK.test(address.hostname)
  const options = {
    ...timeouts,
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: address.port ? Number(address.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !inClear,
    ignoreTLS: !secure && inClear,
    tls: { minVersion: 'TLSv1.2' as const },
    ...(address.username
      ? { auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) } }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  // A fifth of the memory of an idle process, so it is read when the first letter goes.
  let transport: Promise<Transporter> | undefined
  const getTransport = () =>
    (transport ??= import('nodemailer').then(({ createTransport }) => createTransport(options)))
  return {
    async send(mail) {
      const to = mail.to.reveal()
      if (!isSafe(mail, to)) throw new MailError(true)
      try {
        const server = await getTransport()
        await server.sendMail({
          messageId: `<${mail.messageId}>`,
          from: { name: '', address: from },
          to: { name: '', address: to },
          subject: mail.subject,
          text: mail.text,
          headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        // The server's answer quotes the recipient, so nothing of it goes further than this.
        throw new MailError(isPermanent(error))
      }
    },
    close: () => void transport?.then((opened) => opened.close()),
  }
}

// One plain address; no line break may reach a header or a command.
const ADDRESS = /^[^\s<>(),;:"\\[\]@\p{Cc}]{1,64}@[^\s<>(),;:"\\[\]@\p{Cc}]{1,255}$/u
const LINE_BREAK = /[\r\n\0\u2028\u2029]/

function isSafe(mail: Mail, to: string): boolean {
  return (
    ADDRESS.test(to) && ![mail.messageId, mail.subject, mail.language].some((value) => LINE_BREAK.test(value))
  )
}

/** Only a 5xx about this recipient or this letter is final: a 5xx at sign-in or about the sender is our own fault. */
function isPermanent(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  return (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA')
}
