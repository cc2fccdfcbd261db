import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileOwner } from '#db/queries/files.ts'
import { filesOfDraft } from './documents.ts'
import { filesOnDisk, testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { photo, upload } from './upload.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let house: TestHouse
let owner: FileOwner
let picture: Buffer
beforeEach(async () => {
  house = await testHouse()
  owner = { kind: 'draft', id: testDraft(house) }
  picture = await photo()
})
afterEach(() => house.remove())

test.each([
  ['../../../etc/passwd.jpg', 'passwd.jpg'],
  ['..\\..\\windows\\win.jpg', 'win.jpg'],
  ['/etc/shadow.jpg', 'shadow.jpg'],
  ['a\u0000b\u202Egpj.exe.jpg', 'abgpj.exe.jpg'],
  [`${'x'.repeat(400)}.jpg`, `${'x'.repeat(146)}.jpg`],
  ['....//....//x.jpg', 'x.jpg'],
  ['%2e%2e%2fx.jpg', '%2e%2e%2fx.jpg'],
])('the name %j reaches no path and is shown as %j', async (name, shown) => {
  const { files } = await upload(house, owner, [{ name, bytes: picture }])
  expect(files).toMatchObject([{ ok: true, name: shown }])
  expect(filesOfDraft(house, owner.id)[0]!.meta.name).toBe(shown)
  for (const path of filesOnDisk(house)) expect(path).toMatch(/^[\w-]{22}(\.1)?$/)
})

test.each([
  ['bild.jpeg', 'image/jpeg', true],
  ['bild.png', 'image/png', true],
  ['bild', '', true],
  ['bild.HEIC', 'application/octet-stream', true],
  ['bild 2027.01', '', true],
  ['bild.pdf', '', false],
  ['bild.jpg', 'application/pdf', false],
  ['bild.gif', 'image/gif', false],
  ['bild.jpg.exe', 'image/jpeg', false],
  ['bild.svg', 'image/svg+xml', false],
])('a JPEG that is called %s and said to be "%s": taken is %s', async (name, type, taken) => {
  const { files } = await upload(house, owner, [{ name, type, bytes: picture }])
  expect(files[0]?.ok).toBe(taken)
  if (!taken) expect(files[0]).toMatchObject({ refusal: 'typeMismatch' })
})
