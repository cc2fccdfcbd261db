/**
 * Why a file was not taken. Each code is a text key (`files.refusal.<code>` in the locales), so that the person reads
 * what to do instead; none of them says anything about the machinery.
 */
export const REFUSAL_CODES = [
  'noFile',
  'tooLarge',
  'tooMany',
  'matterTooLarge',
  'requestTooLarge',
  'uploadBroken',
  'empty',
  'officeFile',
  'archive',
  'webPage',
  'unknownType',
  'typeMismatch',
  'brokenFile',
  'encryptedPdf',
  'activePdf',
  'tooManyPages',
  'pictureTooLarge',
  'tooComplex',
  'infected',
  'scanRefused',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A file that must not be kept; thrown inside the chain, turned into an answer at its edge. */
export class Refusal extends Error {
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(`The file was refused: ${code}`)
    this.code = code
  }
}
