import type { Locale } from "./locales"
import { type Kind, kinds } from "./story"

/** Where visitors find a text, from the site's root. */
export const publicAddress = ({ language, kind, slug }: { language: Locale; kind: Kind; slug: string }) =>
  `/${language}/${kinds[kind].path}/${slug}`
