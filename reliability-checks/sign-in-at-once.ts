import type { ReliabilityCheck } from "./check"
import { startServer, startWeb } from "./running/product"

/**
 * Two hundred people who sign in at once, a hundred wrong passwords at once, and a flood of tries from many clients while
 * somebody whom the site knows comes in: what each is told, and what the desk and the pages do meanwhile.
 */

const password = "seven bees on thyme"
type Told = { status: number; retryAfter: number; words: string; cookies: string }

export const check: ReliabilityCheck = {
  name: "who signs in at once with many others is told the truth",
  async run(report) {
    const server = await startServer()
    const { url } = await server.create("sign_in")
    const { env } = await import("@/env")
    env.DATABASE_URL = url
    await addPeople()
    const site = await startWeb({ DATABASE_URL: url, PUBLISHER: "off", TRUSTED_PROXIES: "loopback" })
    const door = await openDoor(site.address)
    const expect = (isRight: boolean, finding: string) => isRight || report(finding)
    const isIn = ({ status }: Told) => status === 303
    const isFalse = ({ words }: Told) => /database/i.test(words)

    const alone = performance.now()
    for (let number = 0; number < 3; number++) await door.signIn({ email: "p0@example.org" })
    const each = (performance.now() - alone) / 3
    const begin = performance.now()
    const all = await many(200, number => door.signIn({ email: `p${number % 20}@example.org` }))
    const took = performance.now() - begin
    console.log(`  200 at once took ${(took / 1_000).toFixed(1)} s; one alone takes ${each.toFixed(0)} ms`)
    expect(all.every(isIn), `Of 200 who signed in at once, ${all.filter(isIn).length} were let in.`)
    expect(!all.some(isFalse), "Somebody was told of the database.")

    const wrong = await many(100, number =>
      door.signIn({ email: "p1@example.org", password: `wrong ${number}`, client: "10.0.0.1" }),
    )
    const judged = wrong.filter(({ status }) => status === 200).length
    console.log(`  of 100 wrong passwords at once ${judged} were judged`)
    expect(judged <= 8, `Of 100 wrong passwords at once ${judged} were judged.`)
    expect(
      wrong.every(({ status, retryAfter }) => status === 200 || (status === 429 && retryAfter > 0)),
      "A try that was not judged was not told so with 429 and Retry-After.",
    )
    expect(isIn(await door.signIn({ email: "p1@example.org", client: "10.0.0.2" })), "The owner is shut out.")

    const known = await door.signIn({ email: "p2@example.org", client: "10.0.0.3" })
    let readers = 0
    const flood = many(650, number =>
      door.signIn({
        email: "p2@example.org",
        password: "wrong",
        client: `10.1.${number >> 8}.${number & 255}`,
      }),
    )
    const reading = many(20, async () => {
      const { status } = await fetch(`${site.address}/en`)
      readers += status === 200 ? 1 : 0
    })
    const own = await door.signIn({ email: "p2@example.org", client: "10.0.0.3", cookies: known.cookies })
    const stranger = await door.signIn({ email: "p2@example.org", client: "10.9.9.9" })
    const flooded = await flood
    await reading
    const counts = [200, 303, 429, 503].map(status => [
      status,
      flooded.filter(told => told.status === status).length,
    ])
    console.log(
      `  a flood of 650 from as many clients was answered ${JSON.stringify(Object.fromEntries(counts))}`,
    )
    expect(isIn(own), `During the flood a known browser was answered ${own.status}.`)
    expect([303, 429].includes(stranger.status), `During the flood another was answered ${stranger.status}.`)
    for (const words of new Set(flooded.filter(isFalse).map(told => told.words)))
      report(`During the flood somebody was told: ${words}`)
    expect(
      flooded.every(({ status }) => [200, 429].includes(status)),
      "Somebody was neither judged nor told to wait during the flood.",
    )
    expect(readers === 20, `During the flood ${readers} of 20 readers got their page.`)

    const thief = await door.signIn({ email: "p3@example.org", client: "10.0.0.4" })
    const stolen = many(300, () =>
      door.signIn({ email: "p3@example.org", password: "wrong", client: "10.0.0.4", cookies: thief.cookies }),
    )
    const newcomers = await many(10, number =>
      door.signIn({ email: `p${4 + number}@example.org`, client: `10.2.0.${number}` }),
    )
    const ofStolen = await stolen
    const looked = ofStolen.filter(({ status }) => status === 200).length
    console.log(`  of 300 tries at once with one stolen cookie ${looked} were judged`)
    expect(newcomers.every(isIn), "While a known browser tries without end, a new one is kept out.")
    expect(looked <= 6, `Of 300 tries at once with one stolen cookie ${looked} were judged.`)
    expect(
      ofStolen.every(({ status, retryAfter }) => status === 200 || (status === 429 && retryAfter > 0)),
      "A try with a stolen cookie that was not judged was not told so.",
    )

    await site.stop()
    const { closeDatabase } = await import("@/db/client")
    await closeDatabase()
    await server.stop()
  },
}

const many = <Result>(number: number, run: (number: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: number }, (_, index) => run(index)))

async function addPeople() {
  const { addPerson } = await import("@/db/commands/add-person")
  const { hashPassword } = await import("@/auth/password")
  const hash = await hashPassword(password)
  for (let number = 0; number < 20; number++)
    await addPerson(
      { email: `p${number}@example.org`, name: `Person ${number}`, roles: ["writer"], timeZone: "UTC" },
      hash,
    )
}

type Wish = { email: string; password?: string; client?: string; cookies?: string }

/** The form, sent as a browser without scripts sends it. */
async function openDoor(address: string) {
  const page = await (await fetch(`${address}/sign-in`)).text()
  const form = page.split("<form").find(part => part.includes('name="password"')) ?? ""
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? "",
    (/value="([^"]*)"/.exec(input)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ])
  return {
    async signIn({
      email,
      password: typed = password,
      client = "10.0.0.9",
      cookies = "",
    }: Wish): Promise<Told> {
      const body = new FormData()
      for (const [name = "", value = ""] of [...hidden, ["email", email], ["password", typed]])
        body.set(name, value)
      const answer = await fetch(`${address}/sign-in`, {
        method: "POST",
        body,
        redirect: "manual",
        headers: { origin: address, "x-forwarded-for": client, ...(cookies && { cookie: cookies }) },
      })
      return {
        status: answer.status,
        retryAfter: Number(answer.headers.get("retry-after")),
        words: /id="refusal"[^>]*>([^<]*)/.exec(await answer.text())?.[1] ?? "",
        cookies: answer.headers
          .getSetCookie()
          .map(each => each.split(";")[0])
          .join("; "),
      }
    },
  }
}
