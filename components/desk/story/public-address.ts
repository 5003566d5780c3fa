import type { Locale } from "@/domain/locales"
import { type Kind, kinds } from "@/domain/story"

/** Where visitors find a text, from the site's root. */
export const publicAddress = ({ language, kind, slug }: { language: Locale; kind: Kind; slug: string }) =>
  `/${language}/${kinds[kind].path}/${slug}`
