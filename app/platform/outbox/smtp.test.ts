import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { inTransaction } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { mail as ar } from '#app/locales/ar/mail.ts'
import { mail as en } from '#app/locales/en/mail.ts'
import { mail as sv } from '#app/locales/sv/mail.ts'
import { fixedClock, minutes } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { createSmtpMail } from '#app/platform/ports/mail.smtp.ts'
import { redact } from '#app/platform/redacted.ts'
import { testKeyring, testLog } from '#app/platform/start/testing.ts'
import { queueMail } from './queue.ts'
import { drainOutbox } from './worker.ts'

const LETTERS = 24
const TROUBLES = [
  'turned away',
  'greylisted',
  'not now',
  'silent',
  'gone in the middle',
  'gone after taking it',
] as const

/** A server that gives every letter each kind of trouble before it behaves, and keeps what it took. */
async function troublesomeServer() {
  const taken: string[] = []
  const tries = new Map<string, number>()
  const refuse = (responseCode: number) => Object.assign(new Error('no'), { responseCode })
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, session, done) {
      const trouble = TROUBLES[tries.get(address) ?? 0]
      tries.set(address, (tries.get(address) ?? 0) + 1)
      Object.assign(session, { trouble })
      if (trouble === 'silent') return
      done(trouble === 'turned away' ? refuse(421) : trouble === 'greylisted' ? refuse(451) : undefined)
    },
    onData(stream, session, done) {
      const { trouble } = session as unknown as { trouble?: (typeof TROUBLES)[number] }
      let text = ''
      const hangUp = () => {
        for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
          if (connection.id === session.id) connection._socket.destroy()
        }
      }
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        if (trouble === 'gone in the middle') hangUp()
      })
      stream.on('end', () => {
        if (trouble === 'gone in the middle') return
        if (trouble === 'not now') {
          done(refuse(452))
          return
        }
        taken.push(/^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? 'none')
        if (trouble === 'gone after taking it') hangUp()
        else done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { taken, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` }
}

test('a mail server that refuses, stays silent and hangs up loses no letter, and doubles carry the same Message-ID', async () => {
  const { taken, url } = await troublesomeServer()
  const times = { connectionTimeout: 2000, greetingTimeout: 2000, socketTimeout: 500, dnsTimeout: 2000 }
  const mail = createSmtpMail({ url: redact(url), from: 'no-reply@example.se', demo: true }, times)
  const db = testDatabase()
  const keyring = testKeyring()
  const clock = fixedClock('2026-11-22T09:00:00Z')
  const now = clock.now()
  inTransaction(db, () => {
    const dataKey = createDataKey(db, keyring, 'draft', now)
    for (let n = 0; n < LETTERS; n++) {
      const recipient = redact(`person${n}@example.se`)
      queueMail(db, {
        template: 'case-news',
        language: 'sv',
        recipient,
        dataKey,
        dedupeKey: `${n}`,
        notBefore: now,
        now,
      })
    }
  })
  const postman = {
    db,
    keyring,
    clock,
    mail,
    log: testLog().log,
    config: { publicUrl: new URL('https://nara.example.se') },
  }
  const left = db.$client.prepare('select count(*) from outbox where sent_at is null').pluck()
  for (let round = 0; round < 60 && left.get() !== 0; round++, clock.advance(minutes(2)))
    await drainOutbox(postman)
  expect(left.get()).toBe(0)
  const ids = db.$client.prepare('select id from outbox').pluck().all() as string[]
  expect(new Set(taken)).toEqual(new Set(ids.map((id) => `<${id}@nara.example.se>`)))
  // The server took each letter once before it hung up, so each came twice: as the same letter.
  expect(taken).toHaveLength(LETTERS * 2)
}, 60_000)

test('no letter names a service, an office, a matter or a person, and only those about a time hold a link', () => {
  const revealing =
    /bistånd|försörj|social|soc\b|assistance|benefit|child|famil|case|decision|report|application|ekonomi|oro|anmäl|barn|familj|faderskap|föräld|missbruk|våld|ärende|beslut|ansök|handlägg|enhet|nämnd|kod|https?:|www\.|@|\{\{/i
  for (const texts of [sv, en, ar]) {
    for (const [template, { subject, text }] of Object.entries(texts)) {
      // Six digits may be filled into one kind of letter, a day, a time and a link into those about a time.
      const allowed = template.startsWith('meeting-') ? /\{\{(day|time|link)\}\}/g : /\{\{digits\}\}/g
      const mayBeFilled = template === 'confirm-address' || template.startsWith('meeting-')
      const filled = mayBeFilled ? text.replace(allowed, '') : text
      expect(`${subject} ${filled}`, template).not.toMatch(revealing)
      expect(text).toMatch(
        /i kommunens e-tjänster|in the municipality’s online services|الخدمات الإلكترونية للبلدية/,
      )
    }
  }
})
