import { siteTag } from "@/domain/cache-tags"
import { ask } from "../ask"
import { interfaceDocument } from "../document"
import { jsonAnswer } from "../json-answer"
import { noQuestion } from "../questions"

export const dynamic = "force-dynamic"

export const GET = ask({ query: noQuestion }, async () => jsonAnswer(interfaceDocument, { tags: [siteTag] }))
