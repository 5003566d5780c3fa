import { readFileSync } from "node:fs"
import type { APIRequestContext } from "@playwright/test"
import { currentBuild } from "@/platform/builds"
import { baseURL } from "./setting"

/** Every server action of the built product, as the framework's own list names them, and how a script calls one. */

export type ServerAction = { id: string; name: string; file: string; page: string }

type Reference = { exportedName: string; filename: string; workers: Record<string, unknown> }

export function serverActions(): ServerAction[] {
  const list = JSON.parse(readFileSync(`${currentBuild()}/server/server-reference-manifest.json`, "utf8"))
  return Object.entries<Reference>(list.node).map(([id, { exportedName, filename, workers }]) => ({
    id,
    name: exportedName,
    file: filename,
    page: pageOf(Object.keys(workers)[0] ?? ""),
  }))
}

/** "app/desk/terms/[kind]/[slug]/page" is drawn at "/desk/terms/1/1". */
const pageOf = (worker: string) =>
  worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replaceAll(/\[+[.\w]+\]+/g, "1")

const headers = (id: string) => ({ "next-action": id, "sec-fetch-site": "same-origin", origin: baseURL })

/**
 * Calls the action of a form as the framework's scripts do: with the state before, then the form, or the form alone. What the arguments refer to comes before them.
 */
export async function sendForm(
  request: APIRequestContext,
  { id, page }: ServerAction,
  fields: Record<string, string>,
  isAlone = false,
) {
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, value)
  multipart.append("0", isAlone ? '["$K1"]' : '["$undefined","$K1"]')
  return await request.post(page, { headers: headers(id), multipart, maxRedirects: 0 })
}

/** Posts a form as a browser without scripts does: with what the action is bound to, or, where that is none, the form alone. */
export async function postForm(
  request: APIRequestContext,
  { id, page }: ServerAction,
  fields: FormData,
  bound?: string,
) {
  const multipart = new FormData()
  if (bound === undefined) multipart.append(`$ACTION_ID_${id}`, "")
  else {
    multipart.append("$ACTION_REF_1", "")
    multipart.append("$ACTION_1:0", JSON.stringify({ id, bound: "$@1" }))
    multipart.append("$ACTION_1:1", bound)
    multipart.append("$ACTION_KEY", "k1")
  }
  for (const [name, value] of fields) multipart.append(name, value)
  const { "next-action": _, ...asPage } = headers(id)
  return await request.post(page, { headers: asPage, multipart, maxRedirects: 0 })
}

/** Calls an action with one argument that is no form. */
export const sendValue = (request: APIRequestContext, { id, page }: ServerAction, json: string) =>
  request.post(page, {
    headers: { ...headers(id), "content-type": "text/plain;charset=UTF-8" },
    data: json,
    maxRedirects: 0,
  })
