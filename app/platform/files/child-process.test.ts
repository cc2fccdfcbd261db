import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { childFlags, type ChildLimits, inChild, INSPECT_LIMITS, projectRoot } from './child-process.ts'
import { pdfOf } from './made.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

async function* once(bytes: Buffer) {
  yield bytes
}
async function inspected(bytes: Buffer, limits: ChildLimits = INSPECT_LIMITS) {
  const task = {
    head: { task: 'inspect', sizes: [bytes.length] as [number] } as const,
    input: once(bytes),
    limits,
  }
  return inChild(task, async ({ pages, sizes }, body) => {
    let total = 0
    for (const size of sizes) for await (const piece of body(size)) total += piece.length
    return { pages, total, promised: sizes.reduce((sum, size) => sum + size, 0) }
  })
}

/** Ten pictures in each of ten pictures, twelve deep: a small file that takes for ever to draw. */
function endlessDrawing(): Buffer {
  const operations = '/F Do '.repeat(10)
  const forms = Array.from({ length: 12 }, (_, i) => {
    const inner = `/Resources<</XObject<</F ${i + 5} 0 R>>>>`
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${inner}/Length ${operations.length}>>stream\n${operations}\nendstream`
  })
  const last = '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 13>>stream\n0 0 m 9 9 l S\nendstream'
  return pdfOf([...forms, last], '', '/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R')
}

test('a document comes back whole', async () => {
  const { pages, total, promised } = await inspected(pdfOf([]))
  expect([pages, total]).toEqual([1, promised])
})

test('a child that takes too long is stopped', async () => {
  const refused = inspected(endlessDrawing(), { timeMs: 1500, memoryMb: 2000 })
  await expect(refused).rejects.toMatchObject({ code: 'tooComplex' })
})

test.runIf(process.platform === 'linux')('a child that takes too much memory is stopped', async () => {
  const refused = inspected(endlessDrawing(), { timeMs: 30_000, memoryMb: 140 })
  await expect(refused).rejects.toMatchObject({ code: 'tooComplex' })
})

test('after children were stopped, others get their turn', async () => {
  const limits = { timeMs: 300, memoryMb: 2000 }
  const stopped = await Promise.allSettled(
    Array.from({ length: 4 }, () => inspected(endlessDrawing(), limits)),
  )
  expect(stopped.map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
  const whole = await Promise.all(Array.from({ length: 5 }, () => inspected(pdfOf([]))))
  expect(whole.map(({ pages }) => pages)).toEqual([1, 1, 1, 1, 1])
})

test('an error of the source is passed on, and is not taken for a broken file', async () => {
  const unreadable = new Error('the sealed file was changed')

  async function* failing(): AsyncGenerator<Buffer> {
    yield Buffer.from('%PDF-')
    throw unreadable
  }
  const head = { task: 'inspect', sizes: [1000] as [number] } as const
  const work = inChild({ head, input: failing(), limits: INSPECT_LIMITS }, () => Promise.resolve('read'))
  await expect(work).rejects.toBe(unreadable)
})

test('an error of the reader is passed on as it is', async () => {
  const picture = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } })
    .png()
    .toBuffer()
  const task = {
    head: { task: 'inspect', sizes: [picture.length] as [number] } as const,
    input: once(picture),
  }
  const full = new Error('the disk is full')
  await expect(inChild({ ...task, limits: INSPECT_LIMITS }, () => Promise.reject(full))).rejects.toBe(full)
})

test.each([
  ['read the keys and the data', "fs.readFileSync('/etc/hostname')"],
  ['write a file', "fs.writeFileSync('/tmp/nara-child', 'x')"],
  ['start a program', "require('node:child_process').execFileSync('/bin/true')"],
  ['start a thread', "new (require('node:worker_threads').Worker)('1', { eval: true })"],
])('the child may not %s', async (_, attempt) => {
  const script = `const fs = require('node:fs'); try { ${attempt}; console.log('done') } catch (e) { console.log(e.code) }`
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...childFlags(projectRoot()),
    '--eval',
    script,
  ])
  expect(stdout.trim()).toBe('ERR_ACCESS_DENIED')
})
