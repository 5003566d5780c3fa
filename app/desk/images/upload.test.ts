import { expect, test } from "vitest"
import { pictureIn } from "./upload"

const formWith = (bytes: number) => {
  const form = new FormData()
  form.set("size", String(bytes))
  form.set("file", new File([new Uint8Array(bytes)], "a.png"))
  return form
}
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://desk.example/desk/images", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit)

/** The same form, sent in pieces without a word of its length. */
async function inPieces(form: FormData) {
  const whole = new Response(form)
  const bytes = new Uint8Array(await whole.arrayBuffer())
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(sent, sent + 1_000))
      sent += 1_000
    },
  })
  return post(body, { "content-type": whole.headers.get("content-type") ?? "" })
}

test("a picture is read with what the browser told of it", async () => {
  for (const request of [post(formWith(5_000)), await inPieces(formWith(5_000))])
    expect(await pictureIn(request, 5_000)).toMatchObject({
      name: "a.png",
      size: 5_000,
      sha256: "",
      file: { name: "a.png" },
    })
})

test("a name comes in letters that can be kept and told, and no more of them than that", async () => {
  const named = (name: string) => {
    const form = formWith(10)
    form.set("file", new File([new Uint8Array(10)], name))
    return pictureIn(post(form), 5_000)
  }
  expect(await named("be\0es\ud83d.png")).toMatchObject({ name: "bees\ufffd.png" })
  expect(await named(`${"x".repeat(199)}\u{1f41d}.png`)).toMatchObject({ name: `${"x".repeat(199)}\ufffd` })
  expect(await named("Bienen – 蜂.png")).toMatchObject({ name: "Bienen – 蜂.png" })
})

test("what is longer than allowed is known by what it says, by what arrives, and by the file itself", async () => {
  const said = post(formWith(10), { "content-length": "999999999" })
  for (const request of [said, await inPieces(formWith(90_000)), await inPieces(formWith(5_001))])
    expect(await pictureIn(request, 5_000)).toBe("too long")
})

test("what is no form, or has no file, is no picture", async () => {
  expect(await pictureIn(post("words"), 5_000)).toBeUndefined()
  expect(await pictureIn(post(new FormData()), 5_000)).toBeUndefined()
})
