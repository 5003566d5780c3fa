import { addImage } from "@/db/commands/add-image"
import type { Picture, Someone } from "@/domain/field"
import type { Person } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { storeImage } from "@/platform/image-store"
import { renderPng } from "./drawings/image"
import { drawLandscape } from "./drawings/landscape"
import { drawPortrait } from "./drawings/portrait"
import type { Drawn, Portrayed, ToldText } from "./telling"

/** A told text's fields with its pictures drawn, kept and entered. */
export async function drawPictures(
  editor: Person,
  content: ToldText["content"],
): Promise<Record<string, unknown>> {
  const { leadImage, people, ...rest } = content as { leadImage?: Drawn; people?: Portrayed[] }
  return {
    ...rest,
    ...(leadImage ? { leadImage: await draw(editor, leadImage) } : {}),
    ...(people ? { people: await Promise.all(people.map(person => portray(editor, person))) } : {}),
  }
}

const portray = async (editor: Person, { portrait, ...person }: Portrayed): Promise<Someone> => ({
  ...person,
  portrait: portrait ? await draw(editor, portrait) : null,
})

async function draw(
  editor: Person,
  { drawing, alt, credit = "Drawing: the editors", caption = "" }: Drawn,
): Promise<Picture> {
  const svg = "portrait" in drawing ? drawPortrait(drawing.portrait) : drawLandscape(drawing.landscape)
  const stored = await storeImage(await renderPng(svg, "portrait" in drawing ? 960 : 1600))
  const image = await addImage(editor, { ...stored, name: `${slugOf(alt)}.png` })
  return { imageId: image.id, alt, credit, caption }
}
