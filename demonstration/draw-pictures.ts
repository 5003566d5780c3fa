import { addImage } from "@/db/commands/add-image"
import type { Picture, Someone } from "@/domain/field"
import type { Person } from "@/domain/roles"
import { slugOf } from "@/domain/slug"
import { storeImage } from "@/platform/image-store"
import { renderPng } from "./drawings/image"
import { drawLandscape } from "./drawings/landscape"
import { drawPortrait } from "./drawings/portrait"
import type { Drawing, Drawn, Portrayed, ToldText } from "./telling"

/** Who draws, and who writes the text that shows it: nobody can use a picture that is not theirs to see. */
type People = { editor: Person; author: Person }

/** A told text's fields with its pictures drawn, kept and entered. */
export async function drawPictures(
  people: People,
  content: ToldText["content"],
): Promise<Record<string, unknown>> {
  const { leadImage, people: portrayed, ...rest } = content as { leadImage?: Drawn; people?: Portrayed[] }
  return {
    ...rest,
    ...(leadImage ? { leadImage: await draw(people, leadImage) } : {}),
    ...(portrayed ? { people: await Promise.all(portrayed.map(person => portray(people, person))) } : {}),
  }
}

const portray = async (people: People, { portrait, about = "", ...person }: Portrayed): Promise<Someone> => ({
  ...person,
  about,
  portrait: portrait ? await draw(people, portrait) : null,
})

async function draw(
  { editor, author }: People,
  { drawing, alt, credit = "Drawing: the editors", caption = "" }: Drawn,
): Promise<Picture> {
  const key = JSON.stringify(drawing)
  if (!drawn.has(key)) drawn.set(key, keep(editor, drawing, `${slugOf(alt)}.png`))
  const image = await drawn.get(key)
  if (!image) throw new Error("What was just drawn is there.")
  await addImage(author, image)
  return { imageId: image.id, alt, credit, caption }
}

/** Translations show the same drawing; it is made once. */
const drawn = new Map<string, ReturnType<typeof keep>>()

async function keep(editor: Person, drawing: Drawing, name: string) {
  const isPortrait = "portrait" in drawing
  const svg = isPortrait ? drawPortrait(drawing.portrait) : drawLandscape(drawing.landscape)
  const stored = { ...(await storeImage(await renderPng(svg, isPortrait ? 960 : 1600))), name }
  return { ...stored, ...(await addImage(editor, stored)) }
}
