import { addImage } from "@/db/commands/add-image"
import type { Picture, Someone } from "@/domain/field"
import type { Person } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { storeImage } from "@/platform/image-store"
import { renderPng } from "./drawings/image"
import { drawLandscape } from "./drawings/landscape"
import { drawPortrait } from "./drawings/portrait"
import type { Drawing, Drawn, Portrayed, ToldText } from "./telling"

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

const portray = async (editor: Person, { portrait, about = "", ...person }: Portrayed): Promise<Someone> => ({
  ...person,
  about,
  portrait: portrait ? await draw(editor, portrait) : null,
})

async function draw(
  editor: Person,
  { drawing, alt, credit = "Drawing: the editors", caption = "" }: Drawn,
): Promise<Picture> {
  const key = JSON.stringify(drawing)
  if (!drawn.has(key)) drawn.set(key, keep(editor, drawing, `${slugOf(alt)}.png`))
  const image = await drawn.get(key)
  if (!image) throw new Error("What was just drawn is there.")
  return { imageId: image.id, alt, credit, caption }
}

/** Translations show the same drawing; it is made once. */
const drawn = new Map<string, ReturnType<typeof keep>>()

async function keep(editor: Person, drawing: Drawing, name: string) {
  const isPortrait = "portrait" in drawing
  const svg = isPortrait ? drawPortrait(drawing.portrait) : drawLandscape(drawing.landscape)
  return await addImage(editor, {
    ...(await storeImage(await renderPng(svg, isPortrait ? 960 : 1600))),
    name,
  })
}
