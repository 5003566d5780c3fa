import { desc } from "drizzle-orm"
import { appDb } from "@/db/client"
import { storiesShowing } from "@/db/queries/live/images"
import { images } from "@/db/schema/media"
import { timed } from "./timed"

/** What it takes to know who shows a picture, without which no visitor gets it. The generated ones have no files. */
export async function measurePictures(visits: number) {
  const pictures = await appDb()
    .select({ sha256: images.sha256 })
    .from(images)
    .orderBy(desc(images.id))
    .limit(visits)
  return await timed(visits, index => storiesShowing(pictures[index % pictures.length]?.sha256 ?? ""))
}
