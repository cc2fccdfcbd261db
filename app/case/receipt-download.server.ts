import type { Receipt } from './receipt-pdf.ts'

/** A receipt to keep or print; neither its name nor its description tells what or whose it is. */
export async function downloadReceipt(receipt: Receipt): Promise<Response> {
  // Fonts and typesetting are a fifth of the memory of the whole portal: read when somebody first wants a receipt.
  const { receiptPdf } = await import('./receipt-pdf.ts')
  const pdf = await receiptPdf(receipt)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': 'attachment; filename="dokument-1.pdf"',
      'Cache-Control': 'no-store',
    },
  })
}
