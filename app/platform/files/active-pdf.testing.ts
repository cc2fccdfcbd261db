import { PDFDocument, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib'
import { pdfOf } from './made.testing.ts'

type Dictionary = Record<string, unknown>
const ALERT = { Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert(1)') }

/** Documents that do something, or carry a file; each by what it holds. */
export async function activePdfs(): Promise<[what: string, bytes: Uint8Array][]> {
  const inCatalog = (key: string, value: Dictionary) =>
    made((document) => put(document, key, document.context.obj(value as never)))
  const onPage = (annotation: Dictionary) =>
    made((document) => {
      const context = document.context
      const full = { Type: 'Annot', Rect: [0, 0, 9, 9], ...annotation }
      document
        .getPage(0)
        .node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(full as never))]))
    })
  const launch = { S: 'Launch', F: PDFString.of('cmd.exe') }
  return [
    ['a script at opening', await inCatalog('OpenAction', ALERT)],
    ['a script by name', await made((document) => document.addJavaScript('go', 'app.alert(1)'))],
    ['a script on leaving', await inCatalog('AA', { WC: ALERT })],
    ['a script behind a link', await onPage({ Subtype: 'Link', A: ALERT })],
    [
      'a script after a link to a page',
      await onPage({ Subtype: 'Link', A: { S: 'GoTo', D: [0], Next: ALERT } }),
    ],
    ['a script with an escaped name', pdfOf([], '/OpenAction<</S/J#61vaScript/J#53(app.alert\\(1\\))>>')],
    ['a kind by reference', pdfOf(['/Launch'], '/OpenAction<</S 4 0 R/F(cmd.exe)>>')],
    ['a script that nothing leads to', pdfOf(['<</S/JavaScript/JS(app.alert\\(1\\))>>'])],
    ['a program to start', await inCatalog('OpenAction', launch)],
    ['a program behind a link', await onPage({ Subtype: 'Link', A: launch })],
    [
      'a form that is sent',
      await onPage({ Subtype: 'Link', A: { S: 'SubmitForm', F: PDFString.of('http://x') } }),
    ],
    [
      'another document opened',
      await onPage({ Subtype: 'Link', A: { S: 'GoToR', F: PDFString.of('\\\\x\\y.pdf') } }),
    ],
    ['an address at opening', await inCatalog('OpenAction', { S: 'URI', URI: PDFString.of('http://x') })],
    ['a file inside', await made((document) => document.attach(Buffer.from('hej'), 'hej.txt'))],
    ['a file on a page', await onPage({ Subtype: 'FileAttachment', FS: { Type: 'Filespec', EF: {} } })],
    ['an XFA form', await inCatalog('AcroForm', { Fields: [], XFA: PDFString.of('<xdp/>') })],
    ['rich media', await onPage({ Subtype: 'RichMedia', RichMediaContent: {} })],
    ['a film', await onPage({ Subtype: 'Movie', Movie: {} })],
  ]
}

/** Documents that look close to those and are harmless. */
export async function harmlessPdfs(): Promise<[what: string, bytes: Uint8Array][]> {
  return [
    ['an empty page', pdfOf([])],
    ['a page shown at opening', pdfOf([], '/OpenAction[3 0 R/Fit]')],
    ['a page gone to at opening', pdfOf([], '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>')],
    [
      'a link to an address',
      pdfOf(
        ['<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://x.se)>>>>'],
        '',
        '/Annots[4 0 R]',
      ),
    ],
    [
      'a form without scripts',
      await made((document) => {
        const field = document.getForm().createTextField('name')
        field.setText('JavaScript')
        field.addToPage(document.getPage(0))
      }),
    ],
  ]
}

async function made(change: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([300, 300])
  await change(document)
  return document.save({ useObjectStreams: true })
}

function put(document: PDFDocument, key: string, value: PDFObject): void {
  document.catalog.set(PDFName.of(key), value)
}
