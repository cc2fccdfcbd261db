import { createSecretKey } from 'node:crypto'
import { chmodSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '#app/platform/start/testing.ts'
import { createKeyring, MissingKeyError, openKeyring } from './keyring.ts'

function folderWithKeys(): string {
  const folder = join(testFolder(), 'keys')
  createKeyring(folder)
  return folder
}
const secret = createSecretKey(Buffer.alloc(32, 9))

test('keys lie in files that only the owner reads, in a folder of the same kind', () => {
  const folder = folderWithKeys()
  openKeyring(folder).wrappingKeyId('draft', '2026-11-22')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const names = readdirSync(folder).sort()
  expect(names).toEqual(['draft-2026-11.key', 'purpose-index.key', 'purpose-mac.key', 'purpose-session.key'])
  for (const name of names) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o400)
})

test('keys are never overwritten', () => {
  const folder = folderWithKeys()
  const before = readFileSync(join(folder, 'purpose-mac.key'), 'utf8')
  expect(() => createKeyring(folder)).toThrow('EEXIST')
  expect(readFileSync(join(folder, 'purpose-mac.key'), 'utf8')).toBe(before)
})

test('drafts get a key a month, persons and cases a key a year', () => {
  const keyring = openKeyring(folderWithKeys())
  expect(keyring.wrappingKeyId('draft', '2026-11-22')).toBe('draft-2026-11')
  expect(keyring.wrappingKeyId('draft', '2026-12-01')).toBe('draft-2026-12')
  expect(keyring.wrappingKeyId('person', '2026-11-22')).toBe('person-2026')
  expect(keyring.wrappingKeyId('case-5y', '2027-01-01')).toBe('case-5y-2027')
})

test('a wrapped key comes back only under its own wrapping key and unchanged', () => {
  const keyring = openKeyring(folderWithKeys())
  const [november, december] = [
    keyring.wrappingKeyId('draft', '2026-11-22'),
    keyring.wrappingKeyId('draft', '2026-12-01'),
  ]
  const wrapped = keyring.wrap(november, secret)
  expect(wrapped).toHaveLength(40)
  expect(keyring.unwrap(november, wrapped).equals(secret)).toBe(true)
  expect(() => keyring.unwrap(december, wrapped)).toThrow()
  for (let at = 0; at < wrapped.length; at++) {
    const changed = Buffer.from(wrapped)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => keyring.unwrap(november, changed), `byte ${at}`).toThrow()
  }
})

test('key wrapping is RFC 3394: its own test vector for 256 bits', () => {
  const folder = folderWithKeys()
  const path = join(folder, 'draft-2001-01.key')
  const kek = Buffer.from('000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F', 'hex')
  writeFileSync(path, kek.toString('base64'), { mode: 0o400 })
  const data = Buffer.from('00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F', 'hex')
  expect(openKeyring(folder).wrap('draft-2001-01', createSecretKey(data)).toString('hex').toUpperCase()).toBe(
    '28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21',
  )
})

test('a destroyed key is gone from the folder and from memory', () => {
  const folder = folderWithKeys()
  const keyring = openKeyring(folder)
  const id = keyring.wrappingKeyId('draft', '2026-11-22')
  const wrapped = keyring.wrap(id, secret)
  keyring.destroy(id)
  expect(() => keyring.unwrap(id, wrapped)).toThrow(MissingKeyError)
  expect(() => openKeyring(folder).unwrap(id, wrapped)).toThrow(MissingKeyError)
  expect(readdirSync(folder)).not.toContain('draft-2026-11.key')
})

test('a key that another process made is found', () => {
  const folder = folderWithKeys()
  const [first, second] = [openKeyring(folder), openKeyring(folder)]
  const id = first.wrappingKeyId('draft', '2026-11-22')
  const wrapped = first.wrap(id, secret)
  expect(second.unwrap(id, wrapped)).toEqual(secret)
  expect(openKeyring(folder).wrappingKeyId('draft', '2026-11-01')).toBe(id)
})

test('a key id that leads out of the folder is a missing key', () => {
  const keyring = openKeyring(folderWithKeys())
  for (const id of ['../../etc/passwd', '/etc/hostname', 'DRAFT', '']) {
    expect(() => keyring.unwrap(id, Buffer.alloc(40))).toThrow(MissingKeyError)
  }
})

test('each purpose and each label has a key of its own, the same after a restart', () => {
  const folder = folderWithKeys()
  const keyring = openKeyring(folder)
  const values = [
    keyring.hmac('purpose-index', 'a', 'x'),
    keyring.hmac('purpose-index', 'b', 'x'),
    keyring.hmac('mac', 'a', 'x'),
    keyring.hmac('mac', 'a', 'y'),
    keyring.derive('purpose-index', 'a').export(),
    keyring.derive('session', 'a').export(),
  ].map((value) => value.toString('hex'))
  expect(new Set(values).size).toBe(values.length)
  expect(openKeyring(folder).hmac('purpose-index', 'a', 'x').toString('hex')).toBe(values[0])
  expect(openKeyring(folderWithKeys()).hmac('purpose-index', 'a', 'x').toString('hex')).not.toBe(values[0])
})

test('check values name a key without telling it', () => {
  const folder = folderWithKeys()
  const [check] = openKeyring(folder).checks()
  expect(check?.check).toHaveLength(32)
  expect(check?.check.toString('base64')).not.toBe(
    readFileSync(join(folder, `${check?.keyId}.key`), 'utf8').trim(),
  )
})

test('the keyring refuses a missing folder, a missing purpose, half a key and a key that others read', () => {
  expect(() => openKeyring('/nowhere/keys')).toThrow('does not exist')
  const folder = folderWithKeys()
  const path = join(folder, 'purpose-index.key')
  chmodSync(path, 0o440)
  expect(() => openKeyring(folder)).toThrow('can be read by others')
  chmodSync(path, 0o600)
  writeFileSync(path, 'AAAA')
  expect(() => openKeyring(folder)).toThrow('does not hold a 256-bit key')
  rmSync(path)
  expect(() => openKeyring(folder)).toThrow(MissingKeyError)
})
