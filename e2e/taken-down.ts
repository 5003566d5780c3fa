import { stories } from "@/demonstration/stories/all"
import { slugOf } from "@/domain/slug"
import { kinds } from "@/domain/story"

/** The addresses of the demonstration's texts that met this fate. */
export const takenDown = (fate: "gone" | "moved" | "withdrawn") =>
  stories.flatMap(({ kind, texts }) =>
    texts
      .filter(text => text.fate.is === fate)
      .map(text => `/${text.language}/${kinds[kind].path}/${text.slug ?? slugOf(text.content.title)}`),
  )
