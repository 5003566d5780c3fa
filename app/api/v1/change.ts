import type { z } from "zod"
import { absolute } from "@/app/[locale]/page-metadata"
import { textAddress } from "@/app/[locale]/sections"
import type { LatestChange } from "@/db/queries/live/latest-changes"
import type { changeSchema } from "./answers"
import { entryOf } from "./entry"

type Told = z.infer<typeof changeSchema>

const statusOf = {
  text: "published",
  notice: "withdrawn",
  redirect: "moved",
  gone: "gone",
} as const satisfies Record<LatestChange["answer"], Told["status"]>

export const changeOf = ({ storyId, slug, answer, movedTo, entry, ...change }: LatestChange): Told => ({
  id: storyId,
  language: change.language,
  kind: change.kind,
  status: statusOf[answer],
  changedAt: change.changedAt,
  reason: change.reason,
  movedTo: movedTo?.startsWith("/") ? absolute(movedTo) : movedTo,
  page: absolute(textAddress({ kind: change.kind, language: change.language, slug })),
  story: entry && entryOf(entry),
})
