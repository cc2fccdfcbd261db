import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timingSafeEqual } from 'node:crypto'
import type { Db } from '#db/client.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import type { Log } from '#app/platform/log.ts'
import { auditHead, type AuditHead } from './audit.ts'

/**
 * The end of the audit log, noted each hour as a line `seq mac time code` in three places: a file beside the database,
 * the technical log, and outside this machine (ports/audit-head.ts). What is outside, a thief on this one cannot undo.
 */
export function anchorPath(dataDir: string): string {
  return join(dataDir, 'audit-anchors.txt')
}

/** Notes the end of the log in the anchor file, on disk before it returns, and in the technical log. @returns the line. */
export function writeAnchor(db: Db, keyring: Keyring, dataDir: string, log: Log, now: EpochMs): string {
  const head = auditHead(db)
  const said = `${head.seq} ${head.mac} ${new Date(now).toISOString()}`
  const line = `${said} ${codeOf(keyring, said).toString('hex')}`
  const file = openSync(anchorPath(dataDir), 'a', 0o600)
  // A line torn by a crash stays alone: each entry begins a line of its own.
  appendFileSync(file, `\n${line}\n`)
  fsyncSync(file)
  closeSync(file)
  log.info(`audit-head ${line}`, { job: 'audit-anchor' })
  return line
}

/** The newest anchor of the data folder, in a list, or none yet. @throws when its line was not written with the portal's key. */
export function readAnchor(keyring: Keyring, dataDir: string): AuditHead[] {
  const path = anchorPath(dataDir)
  const line = existsSync(path) ? lastLine(readFileSync(path, 'utf8')) : undefined
  if (!line) return []
  const head = headOf(keyring, WHOLE_LINE.exec(line))
  if (!head) throw new Error(`The last line of ${path} was not written by this portal`)
  return [head]
}

/**
 * Every head in a text that was kept elsewhere: letters, lines of the technical log, a file on another machine.
 * @throws when there is none, or when one was not written with the portal's key.
 */
export function headsIn(keyring: Keyring, text: string): AuditHead[] {
  const heads = [...text.matchAll(ANY_LINE)].map((match) => {
    const head = headOf(keyring, match)
    if (!head) throw new Error(`The head of row ${match[2]} was not written by this portal`)
    return head
  })
  if (heads.length === 0) throw new Error('There is no head of the audit log in what was given')
  return heads
}

const LINE = /((\d{1,15}) ([0-9a-f]{64}) ([\d:.TZ-]{20,30})) ([0-9a-f]{64})/
const WHOLE_LINE = new RegExp(`^${LINE.source}$`)
const ANY_LINE = new RegExp(`(?<!\\w)${LINE.source}(?!\\w)`, 'g')

function headOf(keyring: Keyring, match: RegExpExecArray | null): AuditHead | undefined {
  const [, said, seq, mac, , code] = match ?? []
  if (!said || !mac || !code || !timingSafeEqual(Buffer.from(code, 'hex'), codeOf(keyring, said)))
    return undefined
  return { seq: Number(seq), mac }
}

function codeOf(keyring: Keyring, said: string): Buffer {
  return keyring.hmac('mac', 'audit-anchor.v1', said)
}

function lastLine(text: string): string | undefined {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .findLast(Boolean)
}
