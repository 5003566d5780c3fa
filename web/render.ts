import type { IncomingMessage, ServerResponse } from "node:http"
import { inject } from "light-my-request"
import { noting } from "../db/gate/refusals.ts"
import { madeUpTag, tagsFromHeader, tagsHeader, tagsInHeader } from "../domain/cache-tags.ts"
import { env } from "../env.ts"
import { siteModule } from "../platform/site-module.ts"
import type { Handle } from "./application.ts"
import { asDocument } from "./document.ts"
import { Finished } from "./finished.ts"
import { everywhere, nothingLoads, openToPrograms, publicPolicy } from "./headers.ts"
import { speculationRulesAddress } from "./own-files.ts"
import { applicationAddress, isForPrograms, isSearch } from "./shared-address.ts"
import type { Rendered } from "./shared-answers.ts"
import { troublePage } from "./trouble-page.ts"

/** Readers may keep a page but must ask each time whether it still holds; so must a cache in front of us. */
const askEachTime = "public, max-age=0, must-revalidate"
/** What of the framework's headers reaches a reader. */
const passedOn = ["content-type", "content-disposition", "last-modified", "location", "retry-after"]
/** Feeds and calendars are read by programs on the web, too, which also show the pictures that they name. */
const shownElsewhere = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json)|text\/calendar|image\/)/
const patience = 5_500
const documentPolicy = publicPolicy({ scripts: [siteModule.integrity] })

/**
 * Renders a shared address: the framework is asked with this address and nothing else of the request, so no header,
 * cookie or parameter can change or poison what others get.
 */
export const renderWith =
  (handle: Handle) =>
  async (address: string): Promise<Rendered> => {
    const note = { databaseIsAway: false }
    const answer = await noting(note, () => answerTo(handle, applicationAddress(address)))
    if (answer === undefined || answer.statusCode >= 500)
      return troublePage(address, note.databaseIsAway ? 503 : answer?.statusCode)

    const { headers, rawPayload } = answer
    const type = String(headers["content-type"] ?? "")
    const isDocument = type.startsWith("text/html")
    const told = headers[tagsHeader]
    const isOnlyForThisReader = isDocument && told === undefined
    const status = isOnlyForThisReader ? statusFoundLate(answer) : answer.statusCode
    const isForever = String(headers["cache-control"]).includes("immutable")
    const shown = told === undefined ? undefined : tagsFromHeader(told)
    // everybody types other words, and makes up others, and would push out what others read
    const isKept = !isSearch(address) && !shown?.includes(madeUpTag)
    const tags = shown && isKept ? shown : isForever ? [] : undefined
    const finished = new Finished({
      status,
      headers: {
        ...everywhere,
        ...(isForPrograms(address) || shownElsewhere.test(type) ? openToPrograms : {}),
        ...(isForPrograms(address) ? Object.fromEntries(once("link", headers.link)) : {}),
        "content-security-policy": isDocument ? documentPolicy : nothingLoads,
        ...Object.fromEntries(passedOn.flatMap(name => once(name, headers[name]))),
        "cache-control": isOnlyForThisReader
          ? "no-store"
          : isDocument || type.startsWith("text/x-component") // for which the framework allows caches a year
            ? askEachTime
            : String(headers["cache-control"] ?? askEachTime),
        ...(isDocument ? { "speculation-rules": speculationRules } : {}),
        ...(env.FRONT_CACHE_PURGE_URL && tags?.length ? forFrontCache(tags) : {}),
      },
      body: isDocument ? Buffer.from(asDocument(rawPayload.toString())) : rawPayload,
    })
    return {
      finished,
      tags,
      isTrouble: false,
    }
  }

/**
 * A page that is made afresh for each reader has said 200 before it knows that there is nothing; the place of its
 * boundary in the document tells. No text can say it, since a text's quotes are escaped.
 */
const statusFoundLate = ({ statusCode, rawPayload }: { statusCode: number; rawPayload: Buffer }) =>
  rawPayload.includes('data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"') ? 404 : statusCode

const speculationRules = `"${speculationRulesAddress}"`

/** A cache in front is told what to purge by; and to ask again soon, since pages also change by the clock alone. */
const forFrontCache = (tags: string[]) => ({
  "surrogate-key": tagsInHeader(tags, " "),
  "surrogate-control": "max-age=30",
})

/** A header as it is passed on; the framework says a redirect's address twice. */
const once = (name: string, value: unknown) =>
  value === undefined ? [] : [[name, String(Array.isArray(value) ? value[0] : value)]]

/** The framework's answer, or undefined when it is not there in time. */
async function answerTo(handle: Handle, url: string) {
  const { promise: late, resolve, reject } = Promise.withResolvers<undefined>()
  const timer = setTimeout(resolve, patience)
  const dispatch = async (request: unknown, response: unknown) => {
    try {
      await handle(request as IncomingMessage, response as ServerResponse)
    } catch (error) {
      reject(error)
    }
  }
  try {
    return await Promise.race([inject(dispatch, { method: "GET", url, headers: { host } }), late])
  } finally {
    clearTimeout(timer)
  }
}

const { host } = new URL(env.SITE_URL)
