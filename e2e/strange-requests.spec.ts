import { request as open } from "node:http"
import { inParallel } from "@/bench/in-parallel"
import { baseURL } from "./setting"
import { signIn } from "./stage"
import { expect, test } from "./test"

/** What no page of ours sends: whatever it is, it is answered, in words, and never as a mistake of ours. */

type Strange = { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer }

const fromHere = { "sec-fetch-site": "same-origin", origin: new URL(baseURL).origin }

/** Status and words. Node writes a request as it is told to, which a browser and fetch do not. */
const ask = ({ method = "GET", path, headers = {}, body }: Strange) =>
  new Promise<{ status: number; words: string }>((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }
    const asked = open(baseURL, { method, path, headers: { ...fromHere, ...length, ...headers } }, answer => {
      let words = ""
      answer
        .on("data", chunk => (words += chunk))
        .on("end", () => resolve({ status: answer.statusCode ?? 0, words }))
    })
    asked.on("error", reject).end(body)
  })

const paths = [
  ...[
    "/",
    "/en",
    "/en/news",
    "/en/search?q=a",
    "/en/alerts?list=news",
    "/en/rss.xml",
    "/api",
    "/api/v1/stories",
  ],
  ...[
    "/images/a.webp",
    "/social/en.png",
    "/sitemap.xml",
    "/robots.txt",
    "/old-addresses?address=a",
    "/seen",
    "/icon.svg",
  ],
  ...[
    "/desk",
    "/desk/stories",
    "/desk/stories/1/en",
    "/desk/images",
    "/desk/mail/a/file",
    "/desk/nothing",
    "/sign-in",
  ],
  ...[
    "/alerts",
    "/alerts/ask",
    "/alerts/confirm",
    "/alerts/forget",
    "/alerts/stop",
    "/api/auth/signout",
    "/api/auth/_log",
  ],
  ...[
    "/api/auth/session",
    "/livez",
    "/readyz",
    "/metrics",
    "/speculation-rules.json",
    "/_next/nothing",
    "/nothing.txt",
  ],
]
const methods = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "SEARCH", "POST"]

const multipart = "multipart/form-data; boundary=x"
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const bodies: Omit<Strange, "path">[] = [
  { headers: { "content-type": "multipart/form-data" }, body: "x" },
  { headers: { "content-type": multipart }, body: "--x\r\nno part" },
  {
    headers: { "content-type": multipart },
    body: `${part("$ACTION_REF_1", "")}${part("$ACTION_1:0", "{}")}--x--\r\n`,
  },
  { headers: { "content-type": multipart }, body: `${part("$ACTION_ID_", "\0")}--x--\r\n` },
  { headers: { "content-type": multipart }, body: `${part("a\0b", "\0\u{fffd}")}--x--\r\n` },
  {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "a=%00&%=%&to=%2f%2fevil.example",
  },
  { headers: { "content-type": "application/json" }, body: "{" },
  { headers: { "content-type": "text/plain;charset=UTF-8", "next-action": "x" }, body: "[]" },
  { headers: { "content-type": "text/plain;charset=UTF-8", "next-action": "4".repeat(42) }, body: "[[[[" },
  { headers: { "content-type": multipart, "next-action": "4".repeat(42) }, body: "--x\r\n" },
  {
    headers: { "content-type": multipart, "x-forwarded-host": "evil.example" },
    body: `${part("a", "b")}--x--\r\n`,
  },
  {
    headers: { "content-encoding": "gzip", "content-type": multipart },
    body: Buffer.from([0x1f, 0x8b, 8, 0]),
  },
  { headers: { "transfer-encoding": "chunked", "content-type": multipart } },
  { headers: { origin: "null" }, body: "a=b" },
]
const oddHeaders: Record<string, string>[] = [
  { rsc: "1", "next-router-state-tree": "x" },
  { rsc: "1", "next-router-state-tree": "%E0%A4%A" },
  { rsc: "1", "next-router-state-tree": "[1]" },
  { rsc: "1", "next-router-prefetch": "2", "next-url": "//evil.example" },
  { cookie: "session=%E0%A4%A; a=%" },
  { cookie: "__proto__=1; session=\u00ff" },
  { "x-forwarded-proto": "javascript", "x-forwarded-host": "a b", "x-forwarded-port": "x" },
  { "accept-language": "*;q=x,\u00ff".repeat(50) },
  { range: "bytes=9-1", "if-none-match": "\u00ff", "if-modified-since": "never" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-nextjs-data": "1", "next-resume": "1" },
]
const endless = "9".repeat(40)
const oddPaths = [
  ...[
    "/desk/stories/1e9/en",
    `/desk/stories/${endless}/en`,
    `/desk/stories/${endless}/en/edit`,
    "/desk/stories/-1/xx",
  ],
  ...[
    `/desk/stories/1/en/versions/${endless}`,
    `/desk/addresses/${endless}`,
    `/desk/stories?page=${endless}`,
  ],
  ...[
    "/desk/stories?search=%E0%A4%A",
    "/desk/stories?search=%00",
    "/desk/mail/..%2f..%2fsecret",
    "/desk/terms/topic/%00",
  ],
  ...[
    "/desk/terms/x/y",
    "/desk/readers?year=%",
    "/desk/missed?page=-1",
    "/sign-in?to=%00",
    "/sign-in?to=a&to=b",
  ],
  ...[
    `/api/v1/stories/${endless}`,
    `/api/v1/stories/${endless}/en`,
    "/api/v1/stories?topic=%00",
    "/api/v1/stories?cursor=%00",
  ],
  ...[
    "/api/v1/stories?q=%00",
    "/api/v1/changes?since=%00",
    "/api/v1/terms/%00",
    "/api/v1/%",
    "/api/v1/stories/1/%E0%A4%A",
  ],
  ...[
    "/en/alerts?list=%00",
    "/en/alerts?list=news&q=%00&topic=%00",
    "/en/alerts/own?key=%00",
    "/alerts/stop?key=%00&in=%00",
  ],
  ...[
    `/social/en/news/x-${endless}.png`,
    `/sitemaps/${endless}.xml`,
    "/images/%00.webp",
    `/en/news/page/${endless}`,
  ],
  ...[
    "/old-addresses?address=%00",
    "/old-addresses?address=%2F%00",
    "/?x=%00",
    "/%5cevil.example/",
    "/%2fevil.example/",
  ],
  ...[
    "//evil.example/",
    "//evil.example/..//",
    "/desk/..//evil.example",
    "/en/..%2f..//evil.example/",
    "/\\evil.example/",
  ],
]

const everyOne: Strange[] = [
  ...paths.flatMap(path => methods.map(method => ({ method, path }))),
  ...paths.flatMap(path => bodies.map(body => ({ method: "POST", path, ...body }))),
  ...["/en", "/desk", "/desk/stories", "/sign-in"].flatMap(path =>
    oddHeaders.map(headers => ({ path, headers })),
  ),
  ...oddPaths.map(path => ({ path })),
]

async function expectWords(cookie?: string) {
  await inParallel(everyOne, async strange => {
    const headers = { ...strange.headers, ...(cookie && !strange.headers?.cookie ? { cookie } : {}) }
    const { status, words } = await ask({ ...strange, headers })
    const said = JSON.stringify({ ...strange, body: strange.body?.toString(), status })
    expect(status, said).toBeLessThan(500)
    if (status >= 400 && strange.method) expect(words, said).toMatch(/[\p{Letter}]{2}/u)
    if (strange.path.startsWith("/api/auth/")) expect(status, said).toBeGreaterThanOrEqual(400)
  })
}

test("a stranger's strange requests are answered in words, and none with 500", () => expectWords())

test("so are those of somebody who is signed in, who stays signed in", async ({ page }) => {
  await signIn(page, "lena")
  const cookies = await page.context().cookies()
  await expectWords(cookies.map(({ name, value }) => `${name}=${value}`).join("; "))
  await page.goto("/desk")
  await expect(page).toHaveURL(/\/desk$/)
})

test("no address sends a browser to another site", async () => {
  await inParallel(oddPaths, async path => {
    const location = await new Promise<string | undefined>((resolve, reject) =>
      open(baseURL, { path }, answer => resolve(answer.resume().headers.location))
        .on("error", reject)
        .end(),
    )
    if (location !== undefined) expect(new URL(location, baseURL).origin, path).toBe(new URL(baseURL).origin)
  })
})

test("the sign-in form's own action, asked without its form, says that it does not understand", async ({
  request,
}) => {
  const page = await (await request.get("/sign-in")).text()
  const [id = ""] = /(?<=(?:&quot;|")id(?:&quot;|"):(?:&quot;|"))[0-9a-f]{40,}/.exec(page) ?? []
  expect(id).not.toBe("")
  const boundary = "----strange-but-well-formed-boundary"
  const part = (name: string, value: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const asForm = { "content-type": `multipart/form-data; boundary=${boundary}` }
  const asScript = { "next-action": id, "content-type": "text/plain;charset=UTF-8" }
  const asked: Strange[] = [
    {
      path: "/sign-in",
      headers: asForm,
      body: `${part(`$ACTION_ID_${id}`, "")}${part("email", "a")}--${boundary}--\r\n`,
    },
    ...["[]", "[null,null]", "[{}]", "[1,2]"].map(body => ({ path: "/sign-in", headers: asScript, body })),
  ]
  for (const strange of asked) {
    const headers = { origin: baseURL, ...strange.headers }
    const { status, words } = await ask({ ...strange, method: "POST", headers })
    expect(status, `${strange.body}: ${words}`).toBe(400)
    expect(words).toMatch(/not understood/)
  }
})
