import { PDFDocument, PDFName, PDFDict, PDFString } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, expect, test } from 'vitest'
import { createLanguages, type LanguageCode } from '#app/locales/catalogue.ts'
import { onOneLine } from '#app/platform/text-facts.ts'
import { receiptPdf, type Receipt } from './receipt-pdf.ts'
import type { Snapshot, SnapshotRow } from './snapshot.ts'

const languages = createLanguages(() => ({}))
const pdfium = await PDFiumLibrary.init()
afterAll(() => pdfium.destroy())

const row = (question: string, ...lines: string[]): SnapshotRow => ({
  field: 'f',
  question,
  value: lines[0],
  lines,
})

function receiptOf(language: LanguageCode, rows: SnapshotRow[], name = 'Ansökan'): Receipt {
  const snapshot: Snapshot = {
    format: 1,
    service: 'financial-assistance',
    journeyVersion: 1,
    language,
    name,
    sections: [
      {
        id: 'a',
        title: 'Om dig',
        pages: [
          { id: 'p', page: '010', title: 'Sida', rows },
          {
            id: 'q',
            page: '020',
            title: 'Barn',
            rows: [],
            things: [{ id: 't', title: 'Barn 1', rows: [row('Namn', 'Adam')] }],
          },
        ],
      },
    ],
    papers: [
      {
        id: 'rent',
        name: 'Hyresavi',
        state: 'missing',
        stateText: 'Har inte',
        reason: 'Värden har inte skickat den',
        files: [],
      },
    ],
    statement: {
      title: 'Intygande',
      paragraphs: ['Uppgifterna är sanna.'],
      consequences: ['Fel uppgifter kan leda till återkrav.'],
    },
    answers: {},
  }
  return {
    reference: 'K7MN-4P2X',
    receivedAt: Date.parse('2026-11-22T10:00:00Z'),
    municipality: 'Norrviks kommun',
    senders: [{ name: 'Sara Lindqvist' }],
    snapshot,
    language: languages[language],
  }
}

async function textOf(pdf: Buffer): Promise<string> {
  const document = await pdfium.loadDocument(pdf)
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  return text.replace(/\s+/g, ' ')
}

test('a number that is kept on one line on the screen is only a number on paper', async () => {
  const text = await textOf(await receiptPdf(receiptOf('sv', [row('Ring', onOneLine('0123-45 67 00'))])))
  expect(text).toContain('0123-45 67 00')
})

test('everything that was sent can be read in the receipt', async () => {
  const rows = [row('Vad heter du?', 'Sara Åsa Öst'), row('Vad kostar hyran?', '6 850 kr'), row('Något mer?')]
  const text = await textOf(await receiptPdf(receiptOf('sv', rows)))
  for (const expected of [
    'Norrviks kommun',
    'K7MN-4P2X',
    '22 november 2026 kl. 11:00',
    'Sara Lindqvist',
    'Vad heter du?',
    'Sara Åsa Öst',
    '6 850 kr',
    languages.sv.texts.common.form.notAnswered,
    'Barn 1',
    'Adam',
    'Hyresavi',
    'Värden har inte skickat den',
    'Uppgifterna är sanna.',
    'Fel uppgifter kan leda till återkrav.',
  ]) {
    expect(text).toContain(expected)
  }
})

test('names from many languages keep their letters', async () => {
  const names = [
    'Łukasz Żółć',
    'Çağlar Şahin',
    'Nguyễn Thị Ánh',
    'Наталія Ґалаґан',
    'Ελένη Παππά',
    'Ørjan Þór',
  ]
  const text = await textOf(
    await receiptPdf(
      receiptOf(
        'sv',
        names.map((name) => row('Namn', name)),
      ),
    ),
  )
  for (const name of names) expect(text).toContain(name)
})

test('what no font can show is still there for whoever listens or copies', async () => {
  const pdf = await receiptPdf(receiptOf('sv', [row('Namn', 'ሰላም')]))
  expect(await textOf(pdf)).toContain('ሰላም')
})

test('an answer in Arabic is copied and read aloud in the order in which it was written', async () => {
  const lines = [
    'أحتاج إلى مساعدة في دفع الإيجار (6 850 كرونة) لشهر نوفمبر 2026',
    'اسمي Sara وأسكن في Norrvik',
  ]
  const text = await textOf(await receiptPdf(receiptOf('ar', [row('ماذا حدث؟', ...lines)], 'طلب')))
  for (const line of lines) expect(text).toContain(line.replace('\u00a0', ' '))
})

test('it is tagged, in its language, and says nothing of whom it concerns', async () => {
  const pdf = await receiptPdf(receiptOf('ar', [row('ماذا حدث؟', 'لا شيء')]))
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const { catalog } = document
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
  expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined()
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('ar')
  expect(document.getTitle()).toBe('Dokument')
  expect(document.getAuthor()).toBeUndefined()
  const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(pdf.toString('latin1'))?.[0]
  expect(xml).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(xml).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  expect(xml).not.toMatch(/Sara|K7MN|Ansökan/)
})

test('a long answer goes on over as many pages as it needs, and loses no word', async () => {
  const words = Array.from({ length: 4000 }, (_, i) => `ord${i}`)
  const long = 'ß'.repeat(600)
  const pdf = await receiptPdf(
    receiptOf('sv', [row('Vad har hänt?', words.join(' ')), row('Utan mellanrum', long)]),
  )
  const document = await PDFDocument.load(pdf)
  expect(document.getPageCount()).toBeGreaterThan(4)
  const text = await textOf(pdf)
  expect(text.match(/ord\d+/g)).toEqual(words)
  expect(text.replace(/[^ß]/g, '')).toHaveLength(600)
})

test('the same receipt gives the same bytes', async () => {
  const receipt = receiptOf('ar', [row('ماذا حدث؟', 'لا شيء', 'Ingenting')])
  expect((await receiptPdf(receipt)).equals(await receiptPdf(receipt))).toBe(true)
})
