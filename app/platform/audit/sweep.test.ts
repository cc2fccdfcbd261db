import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTransaction, type Db } from '#db/client.ts'
import { writeProtectedRegister } from '#db/queries/protected-numbers.ts'
import { cases, drafts, events, files, outbox, participants, persons } from '#db/schema/tables.ts'
import { testDatabase } from '#db/testing.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealRegister } from '#app/platform/crypto/protected-register.ts'
import { caseRowMac, eventRowMac } from '#app/platform/crypto/row-mac.ts'
import { seal } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import { testKeyring } from '#app/platform/start/testing.ts'
import { SEALED_COLUMNS } from './sealed-columns.ts'
import { sweepIntegrity } from './sweep.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')

function houseWith(count: number) {
  const db = testDatabase()
  const keyring = testKeyring()
  const put = (n: number) => {
    const key = createDataKey(db, keyring, 'case-5y', NOW)
    const sealed = (table: string, column: string, row: string, owner = row) =>
      seal(key, { table, column, row, owner }, `innehåll ${n}`)
    const [person, draft, matter, participant, file, letter] = [
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
    ]
    const meta = { dataKeyId: key.id, createdAt: NOW }
    db.insert(persons)
      .values({
        ...meta,
        id: person,
        numberIndex: Buffer.from(person),
        sealedProfile: sealed('persons', 'sealed_profile', person),
        seenAt: NOW,
      })
      .run()
    db.insert(drafts)
      .values({
        ...meta,
        id: draft,
        holder: person,
        personId: person,
        service: 's',
        version: 1,
        sealed: sealed('drafts', 'sealed', draft),
        language: 'sv',
        savedAt: NOW,
        deletesOn: '2027-01-01',
      })
      .run()
    const row = {
      id: matter,
      reference: matter,
      service: 's',
      unit: 'u',
      status: 'received',
      acute: n % 2 === 0,
      assignedTo: null,
      receivedOn: '2026-11-22',
      receivedAt: NOW,
      updatedAt: NOW,
      draftId: newId(),
      dataKeyId: key.id,
      sealedSnapshot: sealed('cases', 'sealed_snapshot', matter),
      keptUntil: null,
    }
    db.insert(cases)
      .values({ ...row, rowMac: caseRowMac(keyring, row) })
      .run()
    db.insert(participants)
      .values({
        id: participant,
        caseId: matter,
        personId: person,
        role: 'applicant',
        sealed: sealed('participants', 'sealed', participant, matter),
        sealedSignature: sealed('participants', 'sealed_signature', participant, matter),
        signedAt: NOW,
      })
      .run()
    for (const seq of [1, 2, 3]) {
      const event = {
        caseId: matter,
        seq,
        kind: 'note',
        at: NOW,
        actorKind: 'system' as const,
        actorId: null,
        sealed: sealed('events', 'sealed', String(seq), matter),
      }
      db.insert(events)
        .values({ ...event, rowMac: eventRowMac(keyring, event) })
        .run()
    }
    db.insert(files)
      .values({
        ...meta,
        id: file,
        caseId: matter,
        state: 'ready',
        sealedMeta: sealed('files', 'sealed_meta', file, matter),
        bytes: 1,
        position: 1,
      })
      .run()
    db.insert(outbox)
      .values({
        id: letter,
        channel: 'email',
        template: 'case-news',
        language: 'sv',
        dataKeyId: key.id,
        sealedRecipient: sealed('outbox', 'sealed_recipient', letter),
        sealedFilling: sealed('outbox', 'sealed_filling', letter),
        dedupeKey: letter,
        createdAt: NOW,
        notBefore: NOW,
        attempts: 0,
      })
      .run()
  }
  inTransaction(db, () => Array.from({ length: count }, (_, n) => put(n)))
  return { db, keyring }
}

test('a whole database has no faults, over more rows than one portion', async () => {
  const { db, keyring } = houseWith(230)
  const { checked, faults } = await sweepIntegrity(db, keyring)
  expect(faults).toEqual([])
  // Per case: 1 key, 9 sealed columns of which events thrice, the case's code, and code and number of three events.
  expect(checked).toBe(230 * (1 + 11 + 1 + 6))
})

function spoil(db: Db, sql: string) {
  db.$client.prepare(sql).run()
}

test.each([
  [`update cases set status = 'decided' where rowid = 1`, { kind: 'row-code', table: 'cases' }],
  [`update cases set acute = 1 - acute where rowid = 1`, { kind: 'row-code', table: 'cases' }],
  [
    `update cases set assigned_to = null, unit = 'annan' where rowid = 2`,
    { kind: 'row-code', table: 'cases' },
  ],
  [`update events set at = at + 1 where seq = 2`, { kind: 'row-code', table: 'events' }],
  [`delete from events where seq = 2`, { kind: 'event-missing', table: 'events' }],
  [`update drafts set sealed = zeroblob(200) where rowid = 1`, { kind: 'sealed-value', table: 'drafts' }],
  [
    `update participants set sealed = (select sealed from participants where rowid = 2) where rowid = 1`,
    { kind: 'sealed-value', table: 'participants' },
  ],
  [`update data_keys set wrapped = zeroblob(40) where rowid = 1`, { kind: 'data-key', table: 'data_keys' }],
])('%s is found', async (sql, fault) => {
  const { db, keyring } = houseWith(2)
  spoil(db, sql)
  expect((await sweepIntegrity(db, keyring)).faults).toContainEqual(expect.objectContaining(fault))
})

/** One value of a sealed column, if this house has any. */
function sealedIn(db: Db, table: string, column: string): Buffer | undefined {
  return db.$client.prepare(`select ${column} from ${table} where ${column} is not null`).pluck().get() as
    Buffer | undefined
}

test('three hundred random flipped bits in sealed columns, codes and keys are all found', async () => {
  const { db, keyring } = houseWith(1)
  const columns = [
    ...SEALED_COLUMNS.map(({ table, column }) => [table, column] as const),
    ['cases', 'row_mac'] as const,
    ['events', 'row_mac'] as const,
    ['data_keys', 'wrapped'] as const,
  ].filter(([table, column]) => sealedIn(db, table, column))
  expect(columns.length).toBeGreaterThan(8)
  for (let n = 0; n < 300; n++) {
    const [table, column] = columns[n % columns.length] ?? ['cases', 'row_mac']
    const value = sealedIn(db, table, column) ?? Buffer.alloc(1)
    const bit = randomInt(value.length * 8)
    const bad = Buffer.from(value)
    bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const set = db.$client.prepare(`update ${table} set ${column} = ? where ${column} = ?`)
    set.run(bad, value)
    expect((await sweepIntegrity(db, keyring)).faults, `${table}.${column} bit ${bit}`).not.toEqual([])
    set.run(value, bad)
  }
  expect((await sweepIntegrity(db, keyring)).faults).toEqual([])
})

test('a register of protected persons that was altered is found', async () => {
  const { db, keyring } = houseWith(1)
  const sealed = sealRegister(keyring, [newId()])
  writeProtectedRegister(db, sealed)
  expect((await sweepIntegrity(db, keyring)).faults).toEqual([])
  sealed[60] = (sealed[60] ?? 0) ^ 1
  writeProtectedRegister(db, sealed)
  expect((await sweepIntegrity(db, keyring)).faults).toEqual([
    { kind: 'sealed-value', table: 'protected_register', row: '1' },
  ])
})

test('every sealed column of the schema is swept, except sessions and the one register', () => {
  const db = testDatabase()
  const sealed = db.$client
    .prepare(
      `select t.name as tableName, c.name as columnName from pragma_table_list t join pragma_table_info(t.name) c
       where c.name like 'sealed%' and t.name not in ('sessions', 'protected_register') order by 1, 2`,
    )
    .all() as { tableName: string; columnName: string }[]
  const swept = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort()
  expect(swept).toEqual(sealed.map(({ tableName, columnName }) => `${tableName}.${columnName}`).sort())
})
