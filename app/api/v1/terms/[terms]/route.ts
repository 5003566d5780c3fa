import { termsWithTexts } from "@/db/queries/live/terms"
import { listTag, siteTag } from "@/domain/cache-tags"
import { filedTerms, termKinds } from "@/domain/terms"
import { ask } from "../../ask"
import { jsonAnswer } from "../../json-answer"
import { termsPath, termsQuestion } from "../../questions"

export const GET = ask({ path: termsPath, query: termsQuestion }, async ({ terms: path, language }) => {
  const kinds = filedTerms.filter(name => termKinds[name] === path)
  const terms = (await Promise.all(kinds.map(kind => termsWithTexts(kind, language)))).flat()
  return jsonAnswer({ terms }, { tags: [siteTag, listTag(language, "home")] }) // any new text changes a count here
})
