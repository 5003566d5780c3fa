import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { followedNamed } from "../followed-named"

/** What came of a form on the page, as its address says it. */
export const doneNames = ["changed", "stopped", "gone"] as const
export type DoneName = (typeof doneNames)[number]
/** In words, and beside which alert; beside none where that one has gone. */
export type Done = { words: string; alertId: number | undefined }

export async function doneIn(locale: Locale, parameters: URLSearchParams): Promise<Done | undefined> {
  const t = translator(locale)
  const name = doneNames.find(each => each === parameters.get("done"))
  if (!name) return undefined
  if (name !== "stopped")
    return {
      words: t(`alerts.own.${name}`),
      alertId: name === "changed" ? Number(parameters.get("alert")) : undefined,
    }
  const named = await followedNamed(locale, parameters)
  const words =
    named && parameters.has("list") ? t("alerts.own.stopped", { name: named.words.title }) : undefined
  return { words: words ?? t("alerts.own.stoppedOne"), alertId: undefined }
}
