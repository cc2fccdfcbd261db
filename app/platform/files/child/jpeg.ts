const APP1_EXIF_AND_XMP = 0xe1
const APP13_IPTC = 0xed
const COMMENT = 0xfe
const START_OF_SCAN = 0xda

/** Cuts EXIF, XMP, IPTC and comments out of a JPEG and leaves its pixels as they are. */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg
  const kept = [jpeg.subarray(0, 2)]
  let at = 2
  while (jpeg[at] === 0xff && at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === START_OF_SCAN) break
    const end = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0))
    if (![APP1_EXIF_AND_XMP, APP13_IPTC, COMMENT].includes(marker)) kept.push(jpeg.subarray(at, end))
    at = end
  }
  kept.push(jpeg.subarray(at))
  return Buffer.concat(kept)
}
