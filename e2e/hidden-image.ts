import sharp from "sharp"
import { addImage } from "@/db/commands/add-image"
import { personByEmail } from "@/db/queries/accounts"
import { cast } from "@/demonstration/cast"
import { variantsOf } from "@/domain/image-widths"
import { env } from "@/env"
import { storeImage } from "@/platform/image-store"
import { dataDir } from "./setting"

/** A picture that somebody has uploaded and no public text shows. */
export async function hiddenImage() {
  env.DATA_DIR = dataDir
  const noor = await personByEmail(cast.noor.email)
  if (!noor) throw new Error("The demonstration has its cast.")
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: "teal" } })
    .png()
    .toBuffer()
  const stored = await storeImage(bytes)
  await addImage(noor, { ...stored, name: "hidden.png" })
  return { sha256: stored.sha256, width: variantsOf(stored.width)[0] }
}
