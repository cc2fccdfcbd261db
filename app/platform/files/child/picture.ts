import sharp, { type Sharp } from 'sharp'
import { PREVIEW_QUALITY, PREVIEW_WIDTH } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import type { Kind } from './kind.ts'

const MAX_PIXELS = 50_000_000
/** These are decoded as a whole: a 24-megapixel telephone picture fits into the child's memory, twice that does not. */
const MAX_WHOLE_PIXELS = 25_000_000
/** Enough to read the small print of an A4 page photographed as a whole. */
const MAX_SIDE = 3000
/** Better code tables would save a twentieth of the file and cost 20 MB of memory. */
const PHOTO = { quality: 82, optimizeCoding: false }
/** Screenshots hold thin text that loses its edges earlier than a photo does. */
const SCREEN = { quality: 90, chromaSubsampling: '4:4:4', optimizeCoding: false }

sharp.cache(false)
sharp.concurrency(1)

/**
 * Decodes a picture and encodes it anew: upright, at most 3 000 px, without any metadata and without anything that was
 * hung on to the file. Returns the JPEG and its preview. @throws {Refusal}
 */
export async function cleanPicture(bytes: Buffer, kind: Exclude<Kind, 'pdf'>): Promise<[Buffer, Buffer]> {
  const source = await (kind === 'heic' ? decodeHeic(bytes) : opened(bytes))
  const screen = kind === 'png' || kind === 'webp'
  const clean = await refusing(
    source
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg(screen ? SCREEN : PHOTO)
      .toBuffer(),
  )
  const preview = await sharp(clean)
    .resize({ width: PREVIEW_WIDTH, height: 3 * PREVIEW_WIDTH, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: PREVIEW_QUALITY })
    .toBuffer()
  return [clean, preview]
}

async function opened(bytes: Buffer): Promise<Sharp> {
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true } as const
  const { width, height, isProgressive } = await refusing(sharp(bytes, options).metadata())
  if (width * height > (isProgressive ? MAX_WHOLE_PIXELS : MAX_PIXELS)) throw new Refusal('pictureTooLarge')
  return sharp(bytes, options)
}

async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new Refusal(/pixel limit/i.test(String(error)) ? 'pictureTooLarge' : 'brokenFile')
  }
}

/** sharp's own build reads no HEVC. libheif turns the picture upright itself. */
async function decodeHeic(bytes: Buffer): Promise<Sharp> {
  // Compiled only for those who need it.
  const { default: libheif } = await import('libheif-js/wasm-bundle.js')
  const images = new libheif.HeifDecoder().decode(bytes)
  const image = images.find((each) => each.is_primary()) ?? images[0]
  if (!image) throw new Refusal('brokenFile')
  if (image.get_width() * image.get_height() > MAX_WHOLE_PIXELS) throw new Refusal('pictureTooLarge')
  // The pixels stay where libheif put them; its own `display` would copy them once more.
  const { heif_colorspace_RGB } = libheif.heif_colorspace
  const { heif_chroma_interleaved_RGB } = libheif.heif_chroma
  const decoded = await libheif.heif_js_decode_image2(
    image.handle,
    heif_colorspace_RGB,
    heif_chroma_interleaved_RGB,
  )
  const pixels = decoded.channels?.[0]
  if (!pixels) throw new Refusal('brokenFile')
  const { data, width, height, stride } = pixels
  const raw = sharp(data, { raw: { width: stride / 3, height, channels: 3 } })
  return stride === width * 3 ? raw : raw.extract({ left: 0, top: 0, width, height })
}
