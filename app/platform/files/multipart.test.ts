import { parseFormData } from '@remix-run/form-data-parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaryOf, MultipartError, multipartParts, MultipartTooLargeError } from './multipart.ts'

const LIMITS = { maxHeaderBytes: 1000, maxParts: 50, maxTotalBytes: 1_000_000 }

async function* cut(bytes: Buffer, sizes: number[]) {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

type Read = { input: string; fileName: string | undefined; content: string }
async function read(bytes: Buffer, boundary: string, sizes: number[], limits = LIMITS): Promise<Read[]> {
  const out = []
  for await (const part of multipartParts(cut(bytes, sizes), boundary, limits)) {
    const pieces = []
    for await (const piece of part.body) pieces.push(piece)
    out.push({
      input: part.input,
      fileName: part.fileName,
      content: Buffer.concat(pieces).toString('latin1'),
    })
  }
  return out
}

async function encoded(form: FormData) {
  const request = new Request('http://nara.test/', { method: 'POST', body: form })
  const boundary = boundaryOf(request.headers.get('content-type'))!
  return { request: request.clone(), boundary, bytes: Buffer.from(await request.arrayBuffer()) }
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom('\r\n', '--', '\r\n--', '\r\n----', '').map((text) => new TextEncoder().encode(text)),
)
const aFile = fc.record({ name: fc.string({ minLength: 1, unit: 'grapheme' }), content })

test('any form, in any pieces, is read as the gathering parser reads it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aFile, { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }),
      async (files, sizes) => {
        const form = new FormData()
        form.append('paper', 'lön & "hyra"')
        for (const { name, content } of files) form.append('files', new File([new Uint8Array(content)], name))
        const { request, boundary, bytes } = await encoded(form)
        const expected = await parseFormData(request)
        const parts = await read(bytes, boundary, sizes)
        expect(Buffer.from(parts[0]!.content, 'latin1').toString()).toBe(expected.get('paper'))
        const kept = expected.getAll('files') as File[]
        const contents = await Promise.all(kept.map((file) => file.arrayBuffer()))
        expect(parts.slice(1).map((part) => part.content)).toEqual(
          contents.map((each) => Buffer.from(each).toString('latin1')),
        )
      },
    ),
    { numRuns: 300 },
  )
})

test('content that nearly is a boundary stays content, wherever the line is cut', async () => {
  const tricky = '\r\n--AaB03\r\n--AaB03y--\r\n-\r\n--AaB03'
  const body = Buffer.from(
    `--AaB03x\r\ncontent-disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n${tricky}\r\n--AaB03x--\r\n`,
  )
  for (let size = 1; size <= body.length; size++) {
    expect(await read(body, 'AaB03x', [size])).toEqual([{ input: 'f', fileName: 'a.pdf', content: tricky }])
  }
})

test('a part that nobody reads, or only in part, is skipped', async () => {
  const form = new FormData()
  for (const name of ['a', 'b', 'c']) form.append(name, new File(['x'.repeat(5000)], `${name}.txt`))
  const { bytes, boundary } = await encoded(form)
  const seen = []
  for await (const part of multipartParts(cut(bytes, [64]), boundary, LIMITS)) {
    seen.push(part.input)
    if (part.input === 'b') for await (const piece of part.body) if (piece.length > 0) break
  }
  expect(seen).toEqual(['a', 'b', 'c'])
})

test('a form that is cut off anywhere is an error and never a shorter file', async () => {
  const form = new FormData()
  form.append('files', new File(['content'], 'a.txt'))
  const { bytes, boundary } = await encoded(form)
  const end = bytes.lastIndexOf('--') + 2
  for (let length = 0; length < end; length++) {
    await expect(read(bytes.subarray(0, length), boundary, [40])).rejects.toBeInstanceOf(MultipartError)
  }
})

test('too many bytes, parts or header bytes end the form', async () => {
  const form = new FormData()
  for (let i = 0; i < 5; i++) form.append(`field${i}`, 'x'.repeat(500))
  const { bytes, boundary } = await encoded(form)
  const small = (change: Partial<typeof LIMITS>) => read(bytes, boundary, [100], { ...LIMITS, ...change })
  await expect(small({ maxTotalBytes: bytes.length - 10 })).rejects.toBeInstanceOf(MultipartTooLargeError)
  await expect(small({ maxParts: 4 })).rejects.toBeInstanceOf(MultipartTooLargeError)
  await expect(small({ maxHeaderBytes: 20 })).rejects.toBeInstanceOf(MultipartError)
  expect(await small({ maxParts: 5 })).toHaveLength(5)
})

test.each(['a "quoted" name.pdf', 'två\r\nrader.pdf', '../../etc/passwd', 'ögonblick åäö.pdf', 'مستند.pdf'])(
  'the file name %j arrives as it was',
  async (name) => {
    const form = new FormData()
    form.append('files', new File(['x'], name))
    const { bytes, boundary } = await encoded(form)
    expect((await read(bytes, boundary, [7]))[0]?.fileName).toBe(name)
  },
)

test.each([
  null,
  'text/plain',
  'multipart/form-data',
  'multipart/mixed; boundary=x',
  'multipart/form-data; boundary=',
])('the content type %s names no boundary', (type) => expect(boundaryOf(type)).toBeUndefined())
