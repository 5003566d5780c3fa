import sharp from "sharp"

/** Turns a drawing into a PNG of the given width; the height follows from the drawing. */
export function renderPng(svg: string, width: number): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize({ width })
    .png({ compressionLevel: 9, palette: true, quality: 95, effort: 7 })
    .toBuffer()
}
