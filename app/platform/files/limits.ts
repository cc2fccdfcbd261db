const MB = 1024 * 1024

/** What one upload, one file and one matter may hold (docs: security, rows 5.1.1 and 5.2.x). */
export const UPLOAD_LIMITS = {
  maxFileBytes: 10 * MB,
  maxFilesPerRequest: 20,
  maxFilesPerMatter: 20,
  maxBytesPerMatter: 50 * MB,
  /** Files that are too large are read to their end and thrown away, so that the person gets a page that says so. */
  maxRequestBytes: 220 * MB,
  maxFields: 20,
  maxFieldBytes: 4096,
} as const

export type UploadLimits = { readonly [K in keyof typeof UPLOAD_LIMITS]: number }

/** Pages of a document that get a picture; later pages are read in the merged PDF of the desk. */
export const MAX_PREVIEWS = 20
export const MAX_PDF_PAGES = 100

/** The picture of a page, wide enough to read on a screen. JPEG: WebP takes a third less room and ten times as long. */
export const PREVIEW_WIDTH = 1000
export const PREVIEW_QUALITY = 72
