import { appendFileSync, closeSync, existsSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timingSafeEqual } from 'node:crypto'
import type { Db } from '#db/client.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import type { Log } from '#app/platform/log.ts'
import { auditHead, type AuditHead } from './audit.ts'

/**
 * Where the end of the audit log is noted each day, outside the database: a line `seq mac day code`. The same line goes
 * to the technical log, which the operator ships to another machine; that copy is what a thief on this one cannot undo.
 */
export function anchorPath(dataDir: string): string {
  return join(dataDir, 'audit-anchors.txt')
}

/** Notes the end of the log in the anchor file, on disk before it returns, and in the technical log. */
export function writeAnchor(db: Db, keyring: Keyring, dataDir: string, log: Log, now: EpochMs): AuditHead {
  const head = auditHead(db)
  const said = `${head.seq} ${head.mac} ${new Date(now).toISOString()}`
  const file = openSync(anchorPath(dataDir), 'a', 0o600)
  // A line torn by a crash stays alone: each entry begins a line of its own.
  appendFileSync(file, `\n${said} ${codeOf(keyring, said).toString('hex')}\n`)
  fsyncSync(file)
  closeSync(file)
  log.info(`audit-head ${head.seq} ${head.mac}`, { job: 'audit-anchor' })
  return head
}

/** The newest anchor, or nothing while there is none. @throws when its line was not written with the portal's key. */
export function readAnchor(keyring: Keyring, dataDir: string): AuditHead | undefined {
  const path = anchorPath(dataDir)
  const line = existsSync(path) ? lastLine(readFileSync(path, 'utf8')) : undefined
  if (!line) return undefined
  const match = /^((\d+) ([0-9a-f]{64}) \S+) ([0-9a-f]{64})$/.exec(line)
  const [, said, seq, mac, code] = match ?? []
  if (!said || !mac || !code || !timingSafeEqual(Buffer.from(code, 'hex'), codeOf(keyring, said))) {
    throw new Error(`The last line of ${path} was not written by this portal`)
  }
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
