import { isCarriable } from "@/domain/carriable-words"
import { everything, type ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { isFound } from "./found"

type Asked = { language: Locale; filter: ListFilter }

/** Do these words occur together in a text that we published, in a language of the list, so that they say nothing of a stranger's? */
export const areOurs = async ({ language, filter: { words, chosen } }: Asked): Promise<boolean> =>
  isCarriable(words) &&
  (await isFound({
    language,
    filter: { ...everything, words, chosen: { ...everything.chosen, language: chosen.language } },
  }))
