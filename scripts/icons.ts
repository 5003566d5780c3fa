import { writeFileSync } from "node:fs"
import sharp from "sharp"

/**
 * The house's sign for those who do not take its drawing (app/icon.svg): home screens want a PNG, and feed readers and
 * older browsers ask for /favicon.ico whatever a page says.
 */
export async function makeIcons() {
  writeFileSync("app/apple-icon.png", await drawn(180))
  writeFileSync("app/favicon.ico", iconFile(await drawn(32), 32))
}

const drawn = (size: number) =>
  sharp("app/icon.svg", { density: 600 }).resize(size, size).png({ compressionLevel: 9 }).toBuffer()

/** A file of the old icon format that holds one PNG. */
function iconFile(png: Buffer, size: number) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // one plane
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
