/** What a paper looks like, drawn simply: enough to recognise it in a drawer. */
export const paperPictures = [
  'bank-statement',
  'payslip',
  'contract',
  'certificate',
  'decision',
  'receipt',
  'id',
  'letter',
] as const
export type PaperPictureName = (typeof paperPictures)[number]

const SHEET = 'M14 6h40l12 12v56H14Z'
const FOLD = 'M54 6v12h12'

const drawings: Record<PaperPictureName, { sheet?: string; ink: string; accent: string }> = {
  // Rows of dates with amounts to the right.
  'bank-statement': {
    ink: 'M22 32h18M50 32h8M22 40h14M50 40h8M22 48h20M50 48h8M22 56h16M50 56h8',
    accent: 'M22 20h20M22 66h36',
  },
  // A box with the sum at the foot.
  payslip: { ink: 'M22 20h16M22 30h36M22 38h36M22 46h36', accent: 'M40 56h18v10H40Z' },
  // Two signatures beside each other.
  contract: {
    ink: 'M22 20h28M22 28h36M22 36h36M22 44h30',
    accent: 'M22 64c4-8 6 4 9-3s4 4 7 0M44 64c4-8 6 4 9-3s3 3 5 0',
  },
  // A stamp.
  certificate: {
    ink: 'M22 20h20M22 30h36M22 38h36M22 46h22',
    accent: 'M50 66a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm-4-8 3 3 5-6',
  },
  // A crest on top and a framed line.
  decision: { ink: 'M34 20h24M22 36h36M22 60h36M22 67h24', accent: 'M22 14h8v10l-4 3-4-3ZM22 44h36v8H22Z' },
  // Narrow, torn at the foot.
  receipt: {
    sheet: 'M24 6h32v68l-4-4-4 4-4-4-4 4-4-4-4 4-4-4-4 4Z',
    ink: 'M31 18h18M31 28h8M45 28h4M31 36h8M45 36h4M31 44h8M45 44h4',
    accent: 'M31 56h18',
  },
  // A card with a face.
  id: {
    sheet: 'M6 20h68v42H6Z',
    ink: 'M44 32h22M44 40h22M44 48h14',
    accent: 'M24 40a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13 54c1-7 6-10 11-10s10 3 11 10',
  },
  // An address window.
  letter: { ink: 'M22 44h36M22 51h36M22 58h36M22 65h20', accent: 'M22 16h22v14H22Z' },
}

export function PaperPicture({ name }: { name: PaperPictureName }) {
  const { sheet, ink, accent } = drawings[name]
  return (
    <svg className="paper-picture" viewBox="0 0 80 80" aria-hidden="true" focusable="false">
      <path className="paper-picture__sheet" d={sheet ?? SHEET} />
      {sheet ? null : <path className="paper-picture__ink" d={FOLD} />}
      <path className="paper-picture__ink" d={ink} />
      <path className="paper-picture__accent" d={accent} />
    </svg>
  )
}
