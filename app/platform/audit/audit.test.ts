import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inTransaction, type Db } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import type { AuditRow } from '#db/queries/audit.ts'
import { newId } from '#app/platform/ids.ts'
import { testFolder, testKeyring, testLog } from '#app/platform/start/testing.ts'
import type { AuditEntry } from './actions.ts'
import { anchorPath, headsIn, readAnchor, writeAnchor } from './anchor.ts'
import { appendAudit, auditHead, auditOfCase, verifyAudit } from './audit.ts'

const clerk = { kind: 'staff', id: newId(), role: 'caseworker', unit: 'ekonomi' } as const
const opened = (caseId: string, at = 1000): AuditEntry => ({
  at,
  actor: clerk,
  action: 'case-opened',
  caseId,
  detail: {},
})

function filled(rows: number) {
  const db = testDatabase()
  const keyring = testKeyring()
  for (let n = 0; n < rows; n++) inTransaction(db, () => appendAudit(db, keyring, opened(newId(), n)))
  return { db, keyring }
}

test('a log that nobody touched is whole', async () => {
  const { db, keyring } = filled(1200)
  const head = auditHead(db)
  expect(head.seq).toBe(1200)
  expect(await verifyAudit(db, keyring, [head])).toEqual({ ok: true, head })
})

test('an empty log is whole', async () => {
  const { db, keyring } = filled(0)
  expect(await verifyAudit(db, keyring, [auditHead(db)])).toMatchObject({ ok: true, head: { seq: 0 } })
})

test('a row is written only inside the transaction it tells about, and goes with it', () => {
  const { db, keyring } = filled(0)
  expect(() => appendAudit(db, keyring, opened(newId()))).toThrow('inside the transaction')
  expect(() =>
    inTransaction(db, () => {
      appendAudit(db, keyring, opened(newId()))
      throw new Error('the page failed')
    }),
  ).toThrow('the page failed')
  expect(auditHead(db).seq).toBe(0)
})

test('the database itself refuses to change or delete a row', () => {
  const { db } = filled(1)
  expect(() => db.$client.exec(`update audit_log set unit = 'annan'`)).toThrow('append-only')
  expect(() => db.$client.exec('delete from audit_log')).toThrow('append-only')
})

test.each(['Anna Andersson', '199001012385', 'två barn', 'a@b.se', 1.5, ['x'], { name: 'x' }, undefined])(
  'a detail that could be about a person is refused: %j',
  (value) => {
    const { db, keyring } = filled(0)
    const entry = {
      at: 1,
      actor: clerk,
      action: 'search',
      detail: { by: value, hits: 1 },
    } as unknown as AuditEntry
    expect(() => inTransaction(db, () => appendAudit(db, keyring, entry))).toThrow('only ids, fixed words')
  },
)

test('ids, fixed words, counts and nobody may be said', () => {
  const { db, keyring } = filled(0)
  const entries: AuditEntry[] = [
    { at: 1, actor: clerk, action: 'case-assigned', caseId: newId(), detail: { to: null } },
    { at: 1, actor: clerk, action: 'case-assigned', caseId: newId(), detail: { to: newId() } },
    { at: 1, actor: clerk, action: 'search', detail: { by: 'reference', hits: 3 } },
    { at: 1, actor: { kind: 'system' }, action: 'key-destroyed', detail: { key: 'draft-2026-11' } },
  ]
  inTransaction(db, () => entries.forEach((entry) => appendAudit(db, keyring, entry)))
  expect(auditHead(db).seq).toBe(4)
})

test('a resident sees role, unit and time of everybody who touched the case, and no name', () => {
  const { db, keyring } = filled(3)
  const caseId = newId()
  inTransaction(db, () => {
    appendAudit(db, keyring, {
      at: 1,
      actor: { kind: 'resident', id: newId() },
      action: 'case-submitted',
      caseId,
      detail: {},
    })
    appendAudit(db, keyring, opened(caseId, 2))
  })
  expect(auditOfCase(db, caseId)).toEqual([
    { at: 1, by: 'resident', role: null, unit: null, action: 'case-submitted' },
    { at: 2, by: 'staff', role: 'caseworker', unit: 'ekonomi', action: 'case-opened' },
  ])
})

const COLUMNS = [
  'at',
  'actor_kind',
  'actor_id',
  'role',
  'unit',
  'action',
  'case_id',
  'detail',
  'mac',
] as const

/** One random change to the file, as somebody with the file but without the keys could make it. */
function tamper(db: Db, rows: number): string {
  const run = (sql: string, ...values: unknown[]) => db.$client.prepare(sql).run(...values)
  const seq = randomInt(1, rows + 1)
  switch (randomInt(6)) {
    case 0: {
      const column = COLUMNS[randomInt(COLUMNS.length)] ?? 'at'
      const value = { at: -1, actor_kind: 'system', mac: randomBytes(32) }[column as string] ?? 'changed'
      run(`update audit_log set ${column} = ? where seq = ?`, value, seq)
      return `edit ${column}`
    }
    case 1:
      run('delete from audit_log where seq = ?', seq)
      return 'delete'
    case 2: {
      const other = (seq % rows) + 1
      run('update audit_log set seq = -1 where seq = ?', seq)
      run('update audit_log set seq = ? where seq = ?', seq, other)
      run('update audit_log set seq = ? where seq = -1', other)
      return 'swap'
    }
    case 3:
      run('delete from audit_log where seq >= ?', seq)
      return 'cut the tail'
    case 4:
      // Without the key the best a forger can do is to carry the other codes along.
      run('delete from audit_log where seq = ?', seq)
      run('update audit_log set seq = seq - 1 where seq > ?', seq)
      return 'delete and number anew'
    default: {
      const row = db.$client.prepare('select * from audit_log where seq = ?').get(seq) as AuditRow
      run(
        `insert into audit_log select ?, at, 'staff', 'x', role, unit, action, case_id, detail, ? from audit_log where seq = ?`,
        rows + 1,
        row.mac,
        seq,
      )
      return 'append'
    }
  }
}

test('a thousand random tamperings are all found', async () => {
  const rows = 30
  const { db, keyring } = filled(rows)
  const anchor = auditHead(db)
  db.$client.exec(
    'drop trigger audit_log_is_append_only_update; drop trigger audit_log_is_append_only_delete',
  )
  const kinds = new Set<string>()
  const missed: string[] = []
  for (let n = 0; n < 1000; n++) {
    db.$client.exec('begin')
    const kind = tamper(db, rows)
    kinds.add(kind)
    if ((await verifyAudit(db, keyring, [anchor])).ok) missed.push(kind)
    db.$client.exec('rollback')
  }
  expect(missed).toEqual([])
  expect(kinds.size).toBe(COLUMNS.length + 5)
})

test('a log chained anew with other keys is found', async () => {
  const { db } = filled(5)
  expect(await verifyAudit(db, testKeyring())).toEqual({ ok: false, fault: 'row-altered', seq: 1 })
})

test('an anchor finds a tail that was cut off and a log that was replaced', async () => {
  const { db, keyring } = filled(5)
  const folder = testFolder()
  const { log, lines } = testLog()
  writeAnchor(db, keyring, folder, log, 0)
  inTransaction(db, () => appendAudit(db, keyring, opened(newId())))
  const line = writeAnchor(db, keyring, folder, log, 1)
  const head = auditHead(db)
  expect(readAnchor(keyring, folder)).toEqual([head])
  expect(lines.at(-1)?.msg).toBe(`audit-head ${line}`)
  db.$client.exec('drop trigger audit_log_is_append_only_delete; delete from audit_log where seq = 6')
  expect(await verifyAudit(db, keyring)).toMatchObject({ ok: true })
  expect(await verifyAudit(db, keyring, [head])).toEqual({ ok: false, fault: 'tail-missing', seq: 6 })
  inTransaction(db, () => appendAudit(db, keyring, opened(newId())))
  expect(await verifyAudit(db, keyring, [head])).toEqual({ ok: false, fault: 'anchor-differs', seq: 6 })
})

test('the heads that were kept elsewhere are found in letters and log lines, and any of them shows a cut-off tail', async () => {
  const { db, keyring } = filled(5)
  const folder = testFolder()
  const { log, lines } = testLog()
  const first = writeAnchor(db, keyring, folder, log, 0)
  inTransaction(db, () => appendAudit(db, keyring, opened(newId())))
  const letter = `Subject: Loggens slut\n\n> ${writeAnchor(db, keyring, folder, log, 1)}\n`
  const heads = headsIn(keyring, `${JSON.stringify(lines[0])}\nnothing here\n${letter}${first}`)
  expect(heads.map(({ seq }) => seq)).toEqual([5, 6, 5])
  expect(await verifyAudit(db, keyring, heads)).toMatchObject({ ok: true })
  db.$client.exec('drop trigger audit_log_is_append_only_delete; delete from audit_log where seq = 6')
  // Who holds the machine can cut the anchor file too.
  writeFileSync(anchorPath(folder), `\n${first}\n`)
  expect(await verifyAudit(db, keyring, readAnchor(keyring, folder))).toMatchObject({ ok: true })
  expect(await verifyAudit(db, keyring, heads)).toEqual({ ok: false, fault: 'tail-missing', seq: 6 })
})

test('a head that somebody else wrote is refused, and so is a text without any', () => {
  const { db, keyring } = filled(2)
  const line = writeAnchor(db, keyring, testFolder(), testLog().log, 0)
  expect(() => headsIn(keyring, line.replace(/^2/, '1'))).toThrow('row 1 was not written by this portal')
  expect(() => headsIn(testKeyring(), line)).toThrow('not written by this portal')
  expect(() => headsIn(keyring, 'Hej!')).toThrow('no head of the audit log')
})

test('an anchor written by somebody else is refused, and a line torn by a crash is passed over', () => {
  const { db, keyring } = filled(2)
  const folder = testFolder()
  const { log } = testLog()
  expect(readAnchor(keyring, folder)).toEqual([])
  writeAnchor(db, keyring, folder, log, 0)
  const head = auditHead(db)
  const path = anchorPath(folder)
  const good = readFileSync(path, 'utf8')
  writeFileSync(path, `${good}\n999 ${'ab'.repeat(20)}`)
  expect(readAnchor(keyring, folder)).toEqual([head])
  writeFileSync(path, good.replace(/^\n2/, '\n9'))
  expect(() => readAnchor(keyring, folder)).toThrow('not written by this portal')
  truncateSync(path, 0)
  expect(readAnchor(keyring, folder)).toEqual([])
})
