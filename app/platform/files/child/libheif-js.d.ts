/** The package brings types for its raw bindings only; this is what is used of the layer above them. */
declare module 'libheif-js/wasm-bundle.js' {
  type Handle = { readonly handle: unique symbol }
  type HeifImage = { handle: Handle; is_primary(): number; get_width(): number; get_height(): number }
  /** `channels` is missing when the picture cannot be decoded; `data` lies in the WebAssembly memory. */
  type Decoded = { channels?: { data: Uint8Array; width: number; height: number; stride: number }[] }
  const libheif: {
    HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
    heif_colorspace: { heif_colorspace_RGB: object }
    heif_chroma: { heif_chroma_interleaved_RGB: object }
    heif_js_decode_image2(image: Handle, colourSpace: object, chroma: object): Promise<Decoded>
  }
  export = libheif
}
