import sharp from "sharp"
import { pictureSources } from "@/components/ui/picture-address"
import { addImage } from "@/db/commands/add-image"
import type { Person } from "@/domain/roles"
import { storeImage } from "@/platform/image-store"
import { makeTexts, type Text } from "../texts"

/** A text with the address of a picture that no other text shows. */
export type PicturedText = Text & { picture: string }

export async function makePicturedTexts(count: number, people: { diego: Person; lena: Person }) {
  const addresses: string[] = []
  const leadImage = async (number: number) => {
    const image = await addImage(people.diego, {
      ...(await storeImage(await paint(number))),
      name: "bees.png",
    })
    addresses[number] = pictureSources(image).src
    return { imageId: image.id, alt: "A bee.", caption: "", credit: "" }
  }
  const texts = await makeTexts(count, { ...people, leadImage })
  return texts.map((text, number): PicturedText => ({ ...text, picture: addresses[number] ?? "" }))
}

/** One colour for each number. */
const paint = (number: number) =>
  sharp({
    create: { width: 64, height: 48, channels: 3, background: { r: number >> 8, g: number & 255, b: 99 } },
  })
    .png()
    .toBuffer()
