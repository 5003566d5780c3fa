import "zod-openapi"
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from "zod-openapi"
import { defaultLocale } from "@/domain/locales"
import { env } from "@/env"
import { translator } from "@/messages/translate"
import { interfaceAddress } from "./addresses"
import { changesSchema, storiesSchema, storySchema, termsSchema, textSchema } from "./answers"
import { problemSchema, problemType } from "./problem"
import {
  changesQuestion,
  noQuestion,
  storiesQuestion,
  storyPath,
  termsPath,
  termsQuestion,
  textPath,
} from "./questions"

const etag = {
  ETag: {
    description: "Send it back as If-None-Match; 304 says that nothing has changed.",
    schema: { type: "string" },
  },
} as const
const nextPage = {
  Link: { description: 'The next page, as `<address>; rel="next"`.', schema: { type: "string" } },
} as const

const answered = (
  description: string,
  schema:
    | typeof storiesSchema
    | typeof changesSchema
    | typeof storySchema
    | typeof textSchema
    | typeof termsSchema,
) => ({
  description,
  headers: etag,
  content: { "application/json": { schema } },
})
const refused = (description: string): ZodOpenApiResponseObject => ({
  description,
  content: { [problemType]: { schema: problemSchema } },
})

const unchanged = { description: "What you have still holds." }
const badQuestion = refused(
  "A parameter is unknown, given twice, or has no possible value. The problem names it.",
)
const busy = refused(
  "Too much is asked at once, or the database is away. Try again after the seconds in Retry-After.",
)
const tooMany = refused(
  "Your program asks for more than one client may: questions whose answers are not kept count, so many a minute. Go on after the seconds in Retry-After.",
)

const operation = (
  asked: Pick<ZodOpenApiOperationObject, "operationId" | "summary" | "description" | "requestParams">,
  responses: ZodOpenApiOperationObject["responses"],
) => ({
  get: {
    ...asked,
    responses: { ...responses, "304": unchanged, "400": badQuestion, "429": tooMany, "503": busy },
  },
})

const departures = {
  "301": refused("It has moved; Location says where to."),
  "404": refused("Nothing was ever published here."),
  "410": refused("It was taken down. The problem says why and since when; remove your copy."),
}

/** The interface, described for programs and people. */
export const interfaceDocument = createDocument(
  {
    openapi: "3.1.0",
    info: {
      title: translator(defaultLocale)("site.name"),
      version: "1.0.0",
      description: [
        "Everything that is published here, as JSON, for programs: exactly what readers see at this moment, and nothing else. It is read-only, free of keys, and open to pages of every origin.",
        "Lists are read page by page: follow the address in “next” until there is none. What is published meanwhile neither shifts nor repeats anything. Send an answer's ETag back as If-None-Match, and you get 304 while it holds.",
        "To keep a copy, read the changes from the beginning to the end, and from then on, as often as you like, ask at the address that the last page gives for it. What is taken down, withdrawn or moved is told there like what is new. A change may be told twice; what it says last holds.",
        "Within version 1, fields, parameters, kinds and languages may be added, so ignore what you do not know. Nothing is renamed or removed, and nothing changes its meaning; that would be version 2, at an address of its own.",
      ].join("\n\n"),
    },
    servers: [{ url: `${env.SITE_URL}${interfaceAddress}` }],
    security: [],
    paths: {
      "/stories": operation(
        {
          operationId: "listStories",
          summary: "The stories in a language, newest first",
          description:
            "All parameters can be combined; a story must meet each of them. Where the kind is that of events or of campaign days, they stand by their own time: what is coming, soonest first; what is to be confirmed; what is past, the last first.",
          requestParams: { query: storiesQuestion },
        },
        { "200": { ...answered("A page of stories.", storiesSchema), headers: { ...etag, ...nextPage } } },
      ),
      "/changes": operation(
        {
          operationId: "listChanges",
          summary: "What changed, with what was taken down, oldest first",
          description:
            "A story in one language stands here once, at its last change, also when it is published no more: that it is gone, since when and why, and nothing of its words. One that changes while you read moves ahead of you, so whoever reads to the end has missed nothing. A series or topic that gets another name is no change of its stories.",
          requestParams: { query: changesQuestion },
        },
        { "200": { ...answered("A page of changes.", changesSchema), headers: { ...etag, ...nextPage } } },
      ),
      "/stories/{id}": operation(
        {
          operationId: "getStory",
          summary: "A story in all its languages",
          description: "Each language version that is published, without its text.",
          requestParams: { path: storyPath, query: noQuestion },
        },
        { "200": answered("The story.", storySchema), ...departures },
      ),
      "/stories/{id}/{language}": operation(
        {
          operationId: "getText",
          summary: "A story in one language, with its text",
          description: "The text as a tree and as plain words, with all that its page shows.",
          requestParams: { path: textPath, query: noQuestion },
        },
        { "200": answered("The text.", textSchema), ...departures },
      ),
      "/terms/{terms}": operation(
        {
          operationId: "listTerms",
          summary: "The regions, countries, topics or series that have stories",
          description:
            "By name, with how many stories each has in the language. Their slugs are what lists are narrowed by.",
          requestParams: { path: termsPath, query: termsQuestion },
        },
        { "200": answered("The terms.", termsSchema), "404": refused("There are no such terms.") },
      ),
    },
  },
  {
    // who checks answers by this document must not stumble over what is added later
    override: ({ jsonSchema, io }) => {
      if (io === "output" && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  },
)
