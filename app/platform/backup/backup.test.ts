import { randomBytes } from 'node:crypto'
import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { inTransaction } from '#db/client.ts'
import { files, persons, drafts } from '#db/schema/tables.ts'
import { MIGRATIONS_FOLDER } from '#db/testing.ts'
import { writeAnchor } from '#app/platform/audit/anchor.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import { seal, unseal } from '#app/platform/crypto/seal.ts'
import { sealFile } from '#app/platform/files/sealed-file.ts'
import { keptPath, prepareFilesDir } from '#app/platform/files/store.ts'
import { newId } from '#app/platform/ids.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { testConfig, testFolder, testLog } from '#app/platform/start/testing.ts'
import { makeBackup } from './backup.ts'
import { checkData } from './check.ts'
import { pack, unpack } from './container.ts'
import { decryptWith, encryptFor } from './envelope.ts'
import { createBackupKeys } from './keys.ts'
import { restoreBackup } from './restore.ts'

const NOW = Date.parse('2026-11-22T09:00:00Z')
const CANARY = 'Kanariefågel Ågren 19900101-2385'

/** A portal with one person, a draft and a file of 200 KB, whose texts are canaries. */
async function portal() {
  const config = testConfig()
  const { db, keyring, filesDir } = prepareDatabase(config, NOW, MIGRATIONS_FOLDER)
  onTestFinished(() => void db.$client.close())
  await prepareFilesDir(filesDir)
  const [person, draft, file] = [newId(), newId(), newId()]
  const place = { table: 'persons', column: 'sealed_profile', row: person, owner: person }
  const keys = inTransaction(db, () => {
    const key = createDataKey(db, keyring, 'person', NOW)
    const draftKey = createDataKey(db, keyring, 'draft', NOW)
    db.insert(persons)
      .values({
        id: person,
        numberIndex: keyring.hmac('purpose-index', 'pnr.v1', CANARY),
        dataKeyId: key.id,
        sealedProfile: seal(key, place, CANARY),
        createdAt: NOW,
        seenAt: NOW,
      })
      .run()
    db.insert(drafts)
      .values({
        id: draft,
        holder: person,
        personId: person,
        service: 's',
        dataKeyId: draftKey.id,
        version: 1,
        sealed: seal(draftKey, { table: 'drafts', column: 'sealed', row: draft, owner: draft }, CANARY),
        language: 'sv',
        createdAt: NOW,
        savedAt: NOW,
        deletesOn: '2027-01-01',
      })
      .run()
    db.insert(files)
      .values({
        id: file,
        draftId: draft,
        dataKeyId: draftKey.id,
        state: 'ready',
        sealedMeta: seal(
          draftKey,
          { table: 'files', column: 'sealed_meta', row: file, owner: draft },
          CANARY,
        ),
        bytes: 200_000,
        position: 1,
        createdAt: NOW,
      })
      .run()
    appendAudit(db, keyring, {
      at: NOW,
      actor: { kind: 'system' },
      action: 'deletion-run',
      detail: { rule: 'expired-drafts', count: 0 },
    })
    return { key, draftKey }
  })
  const content = Buffer.from(CANARY.repeat(5000))
  await sealFile(keptPath(filesDir, file), keys.draftKey, { fileId: file, owner: keys.draftKey.id }, [
    content,
  ] as unknown as AsyncIterable<Buffer>)
  writeAnchor(db, keyring, config.dataDir, testLog().log, NOW)
  return {
    config,
    db,
    keyring,
    filesDir,
    person,
    place,
    file,
    keyId: keys.key.id,
    backup: join(testFolder(), 'a.backup'),
    keys: createBackupKeys(),
  }
}

const listing = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

test('a backup comes back whole: database, files, audit anchor, and everything in it opens', async () => {
  const p = await portal()
  const made = await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  expect(made).toMatchObject({ files: 1, bytes: statSync(p.backup).size })
  const target = join(testFolder(), 'restored')
  expect(await restoreBackup(p.backup, p.keys.identity, target)).toEqual({ files: 1 })
  expect(listing(target)).toEqual([
    'audit-anchors.txt',
    'files',
    'files/kept',
    `files/kept/${p.file}`,
    'nara.db',
  ])
  const checked = await checkData({ dataDir: target, keysDir: p.config.keysDir })
  expect(checked).toEqual({ checked: 5, files: 1, faults: [] })
  const restored = prepareDatabase({ ...p.config, dataDir: target }, NOW, MIGRATIONS_FOLDER)
  const row = restored.db.select().from(persons).get()
  expect(
    unseal(
      getDataKey(restored.db, restored.keyring, p.keyId),
      p.place,
      row?.sealedProfile ?? Buffer.alloc(0),
    ).toString(),
  ).toBe(CANARY)
  restored.db.$client.close()
})

test('a restored portal is for its owner only', async () => {
  const p = await portal()
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  const target = join(testFolder(), 'restored')
  await restoreBackup(p.backup, p.keys.identity, target)
  const mode = (path: string) => statSync(path).mode & 0o777
  expect(
    [p.backup, target, join(target, 'nara.db'), join(target, 'files', 'kept', p.file)].map(mode),
  ).toEqual([0o600, 0o700, 0o600, 0o600])
})

test('a stolen backup holds no canary, no key and no name of a file', async () => {
  const p = await portal()
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  const sealed = readFileSync(p.backup)
  const key = readFileSync(join(p.config.keysDir, 'purpose-index.key'), 'utf8').trim()
  for (const trace of [CANARY, 'SQLite format 3', 'nara.db', p.file, p.person, key, p.keys.identity]) {
    expect(sealed.includes(trace), trace).toBe(false)
  }
  expect(sealed.includes(Buffer.from(key, 'base64'))).toBe(false)
})

test('whoever has the backup and its identity, but not the keys of the portal, reads no canary and has no key', async () => {
  const p = await portal()
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  const target = join(testFolder(), 'restored')
  await restoreBackup(p.backup, p.keys.identity, target)
  const all = Buffer.concat(
    listing(target)
      .map((name) => join(target, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  )
  for (const encoding of ['utf8', 'utf16le'] as const)
    expect(all.includes(Buffer.from(CANARY, encoding))).toBe(false)
  for (const name of readdirSync(p.config.keysDir)) {
    const key = readFileSync(join(p.config.keysDir, name), 'utf8').trim()
    expect(all.includes(key) || all.includes(Buffer.from(key, 'base64')), name).toBe(false)
  }
})

test('another identity opens nothing and leaves nothing behind', async () => {
  const p = await portal()
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  const folder = testFolder()
  await expect(
    restoreBackup(p.backup, createBackupKeys().identity, join(folder, 'restored')),
  ).rejects.toThrow('does not open')
  await expect(restoreBackup(p.backup, 'no key', join(folder, 'restored'))).rejects.toThrow('not the base64')
  expect(readdirSync(folder)).toEqual([])
})

test('a backup with any changed byte, or cut off anywhere, is refused and leaves nothing behind', async () => {
  const p = await portal()
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  const good = readFileSync(p.backup)
  const folder = testFolder()
  const bad = join(folder, 'bad.backup')
  const chunk = 65_536 + 16
  const changes: Buffer[] = []
  for (const at of [0, 7, 8, 39, 40, 41, 40 + chunk - 1, 40 + chunk, good.length - 17, good.length - 1]) {
    const changed = Buffer.from(good)
    changed[at] = (changed[at] ?? 0) ^ 1
    changes.push(changed)
  }
  for (const length of [0, 7, 39, 40, 56, 40 + chunk, 40 + 2 * chunk, good.length - chunk, good.length - 1])
    changes.push(good.subarray(0, length))
  changes.push(Buffer.concat([good, Buffer.alloc(1)]), Buffer.concat([good, good.subarray(40)]))
  // Two whole chunks changed places.
  changes.push(
    Buffer.concat([
      good.subarray(0, 40),
      good.subarray(40 + chunk, 40 + 2 * chunk),
      good.subarray(40, 40 + chunk),
      good.subarray(40 + 2 * chunk),
    ]),
  )
  for (const bytes of changes) {
    writeFileSync(bad, bytes)
    await expect(restoreBackup(bad, p.keys.identity, join(folder, 'restored'))).rejects.toThrow(
      /does not open|not a backup/,
    )
    rmSync(bad)
    expect(readdirSync(folder)).toEqual([])
  }
})

test('neither a backup nor a restore overwrites anything', async () => {
  const p = await portal()
  writeFileSync(p.backup, 'older')
  await expect(makeBackup(p.config.dataDir, p.keys.recipient, p.backup)).rejects.toThrow('never overwrites')
  rmSync(p.backup)
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  await expect(restoreBackup(p.backup, p.keys.identity, p.config.dataDir)).rejects.toThrow(
    'never overwrites data',
  )
  const empty = testFolder()
  await restoreBackup(p.backup, p.keys.identity, empty)
  expect(existsSync(join(empty, 'nara.db'))).toBe(true)
})

test('a backup leaves nothing in the data folder, also when it fails', async () => {
  const p = await portal()
  const before = listing(p.config.dataDir)
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  await expect(makeBackup(p.config.dataDir, 'no key', join(testFolder(), 'b.backup'))).rejects.toThrow()
  expect(listing(p.config.dataDir)).toEqual(before)
})

test('what a killed backup left in the data folder goes with the next one, but not while it may still be at work', async () => {
  const p = await portal()
  const [old, fresh] = [join(p.config.dataDir, '.backup-old123'), join(p.config.dataDir, '.backup-new123')]
  for (const folder of [old, fresh]) {
    mkdirSync(folder)
    writeFileSync(join(folder, 'nara.db'), CANARY)
  }
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000)
  utimesSync(old, yesterday, yesterday)
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  expect([old, fresh].map((folder) => existsSync(folder))).toEqual([false, true])
})

test('a backup made while people write holds everything that was acknowledged before it began', async () => {
  const p = await portal()
  const write = p.db.$client.prepare('insert into job_runs (job, started_at) values (?, 0)')
  for (let n = 0; n < 100; n++) write.run('before')
  const timer = setInterval(() => write.run('during'), 1)
  await makeBackup(p.config.dataDir, p.keys.recipient, p.backup)
  clearInterval(timer)
  const target = join(testFolder(), 'restored')
  await restoreBackup(p.backup, p.keys.identity, target)
  const restored = prepareDatabase({ ...p.config, dataDir: target }, NOW, MIGRATIONS_FOLDER)
  const count = restored.db.$client
    .prepare(`select count(*) from job_runs where job = 'before'`)
    .pluck()
    .get()
  restored.db.$client.close()
  expect(count).toBe(100)
})

test('a tail of the audit log that was cut off with its anchors is found by the head that was kept elsewhere', async () => {
  const p = await portal()
  const anchors = join(p.config.dataDir, 'audit-anchors.txt')
  const before = readFileSync(anchors)
  inTransaction(p.db, () =>
    appendAudit(p.db, p.keyring, {
      at: NOW,
      actor: { kind: 'system' },
      action: 'search',
      detail: { by: 'reference', hits: 0 },
    }),
  )
  const elsewhere = writeAnchor(p.db, p.keyring, p.config.dataDir, testLog().log, NOW)
  expect((await checkData(p.config, elsewhere)).faults).toEqual([])
  p.db.$client.exec('drop trigger audit_log_is_append_only_delete; delete from audit_log where seq = 2')
  writeFileSync(anchors, before)
  expect((await checkData(p.config)).faults).toEqual([])
  expect((await checkData(p.config, elsewhere)).faults).toEqual(['audit_log 2: tail-missing'])
  await expect(checkData(p.config, 'Hej!')).rejects.toThrow('no head of the audit log')
})

test('the check names what was touched: a value, a file, the audit log, a missing key', async () => {
  const p = await portal()
  const check = () => checkData(p.config)
  expect((await check()).faults).toEqual([])
  const path = keptPath(p.filesDir, p.file)
  const good = readFileSync(path)
  const changed = Buffer.from(good)
  changed[good.length >> 1] = (changed[good.length >> 1] ?? 0) ^ 1
  writeFileSync(path, changed)
  expect((await check()).faults).toEqual([`files ${p.file}: content-altered`])
  rmSync(path)
  expect((await check()).faults).toEqual([`files ${p.file}: content-missing`])
  writeFileSync(path, good)
  p.db.$client.exec('drop trigger audit_log_is_append_only_delete; delete from audit_log')
  expect((await check()).faults).toEqual(['audit_log 1: tail-missing'])
  p.db.$client.exec(`update persons set sealed_profile = zeroblob(100)`)
  expect((await check()).faults).toContain(`persons ${p.person}: sealed-value`)
  rmSync(join(p.config.keysDir, 'person-2026.key'))
  expect((await check()).faults).toContain(
    'The key person-2026 is missing from the key folder, but it protects data',
  )
})

async function* parts(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of stream) all.push(chunk)
  return Buffer.concat(all)
}

test('any bytes in portions of any size come back through the encrypted stream', async () => {
  const { recipient, identity } = createBackupKeys()
  const sizes = fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000)
  await fc.assert(
    fc.asyncProperty(
      sizes,
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 1, max: 200_000 }),
      async (size, a, b) => {
        const plain = randomBytes(size)
        const sealed = await whole(encryptFor(recipient, parts(plain, Math.max(a, 1 + (size >> 6)))))
        const opened = await whole(decryptWith(identity, parts(sealed, Math.max(b, 1 + (size >> 6)))))
        return opened.equals(plain)
      },
    ),
    { numRuns: 60 },
  )
})

test('the container gives back files of any size and refuses names that lead outside', async () => {
  const from = testFolder()
  mkdirSync(join(from, 'x'))
  const sizes = { 'a.bin': 0, 'x/b': 1, 'x/c-_.1': 300_000 }
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(from, name), randomBytes(size))
  const entries = Object.keys(sizes).map((name) => ({ name, path: join(from, name) }))
  const to = testFolder()
  expect(await unpack(pack([...entries, { name: 'gone', path: join(from, 'gone') }]), to)).toEqual(
    Object.keys(sizes),
  )
  for (const name of Object.keys(sizes))
    expect(readFileSync(join(to, name))).toEqual(readFileSync(join(from, name)))
  for (const name of ['../out', '/etc/x', 'a/../../x', 'a//b', './a', 'a\0b', '', 'å']) {
    const evil = pack([{ name, path: join(from, 'x', 'b') }])
    if (name === '') continue
    await expect(unpack(evil, testFolder()), name).rejects.toThrow('with a name that the portal never gives')
  }
  await expect(unpack(parts(Buffer.from([0]), 1), testFolder())).rejects.toThrow('ends too early')
  await expect(unpack(parts(Buffer.from([0, 0, 1]), 1), testFolder())).rejects.toThrow('follows the end')
})

test('the commands run as they are, say one line, and end with 0 or 1', async () => {
  const p = await portal()
  const folder = testFolder()
  const env = { PATH: process.env.PATH, NARA_DATA_DIR: p.config.dataDir, NARA_KEYS_DIR: p.config.keysDir }
  const run = (command: string, args: string[], extra: Record<string, string> = {}) =>
    promisify(execFile)(process.execPath, [`app/platform/${command}.command.ts`, ...args], {
      env: { ...env, ...extra },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
        return { code, out: stdout, err: stderr }
      },
    )
  const identity = join(folder, 'identity')
  const made = await run('backup/keys', [identity])
  expect(made).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^NARA_BACKUP_RECIPIENT=\S{44}\n$/) as string,
  })
  const recipient = { NARA_BACKUP_RECIPIENT: made.out.trim().split('RECIPIENT=')[1] ?? '' }
  expect(await run('backup/backup', [folder])).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^NARA_BACKUP_RECIPIENT is not set.*\n$/) as string,
  })
  expect(await run('backup/backup', [], recipient)).toEqual({
    code: 1,
    out: '',
    err: 'Say where the backup goes: npm run backup -- <folder or file>\n',
  })
  const backup = await run('backup/backup', [folder], recipient)
  expect(backup).toMatchObject({ code: 0, err: '' })
  const path = readdirSync(folder).find((name) => name.endsWith('.backup')) ?? ''
  const target = { NARA_DATA_DIR: join(folder, 'restored') }
  expect(await run('backup/restore', [join(folder, path)])).toMatchObject({ code: 1 })
  expect(await run('backup/restore', [join(folder, path), identity], target)).toMatchObject({
    code: 0,
    err: '',
  })
  expect(await run('backup/check', [], target)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^Everything is as it was written.*\n$/) as string,
  })
  p.db.$client.exec('update persons set sealed_profile = zeroblob(100)')
  expect(await run('backup/check', [])).toEqual({
    code: 1,
    out: '',
    err: `persons ${p.person}: sealed-value\n`,
  })
  const keys = { NARA_KEYS_DIR: join(folder, 'keys') }
  expect(await run('start/keys', [], keys)).toMatchObject({ code: 0 })
  expect(await run('start/keys', [], keys)).toMatchObject({ code: 1, out: '' })
}, 120_000)
