import type { ReliabilityCheck } from "./check"
import { startServer, startWeb } from "./running/product"

/** Questions, cookies and page views that somebody makes up, asked of the product as it runs. */

export const check: ReliabilityCheck = {
  name: "made-up questions fill no cache, and made-up cookies step past none",
  async run(report) {
    const server = await startServer()
    const { url } = await server.create("made_up")
    const { env } = await import("@/env")
    env.DATABASE_URL = url
    const { gatherTestCast, textIn } = await import("@/tests/factories")
    await textIn("published", await gatherTestCast())
    const limits = { TRUSTED_PROXIES: "loopback", SEARCHES_A_MINUTE: "10" }
    const site = await startWeb({ DATABASE_URL: url, PUBLISHER: "off", ...limits })
    const expect = (isRight: boolean, finding: string) => isRight || report(finding)
    const visit = (path: string, headers: Record<string, string> = {}, method = "GET", body?: string) =>
      fetch(site.address + path, { method, headers, body: body ?? null, redirect: "manual" })
    const figure = async (name: string) => {
      const line = (await (await visit("/metrics")).text()).split("\n").find(each => each.startsWith(name))
      return Number(line?.split(" ").at(-1))
    }
    const kept = () => figure("imprimatur_cache_entries")
    const rendered = () => figure('imprimatur_shared_answers_total{kind="rendered"}')

    for (const path of ["/en", "/en/news", "/en/news?kind=news", "/api/v1/stories"]) await visit(path)
    for (const list of [
      "en/news",
      "en/search",
      "en/news/rss.xml",
      "en/news/calendar.ics",
      "en/news/page/2",
      "api/v1/stories",
    ]) {
      const before = await kept()
      for (let number = 0; number < 10; number++)
        await visit(`/${list}?topic=made-up-${number}&kind=news`, { "x-forwarded-for": `10.0.0.${number}` })
      const more = (await kept()) - before
      expect(more === 0, `Of 10 answers at /${list} about topics that there are not ${more} are kept.`)
    }

    const renders = await rendered()
    for (let number = 0; number < 50; number++) await visit("/en", { cookie: `session=made-up-${number}` })
    expect((await rendered()) === renders, "A made-up cookie has pages rendered anew.")
    for (let number = 0; number < 50; number++)
      await visit("/seen", { "sec-fetch-site": "same-origin" }, "POST", `/en/search?q=${number}`)
    expect((await rendered()) === renders, "Page views that somebody tells have pages rendered.")

    const statuses: number[] = []
    for (let number = 0; number < 300; number++)
      statuses.push((await visit(`/en/search?q=word${number}`)).status)
    const refused = await visit("/en/search?q=words")
    console.log(`  of 300 searches ${statuses.filter(status => status === 429).length} were refused`)
    expect(
      refused.status === 429 && Number(refused.headers.get("retry-after")) > 0,
      "Searches have no limit.",
    )
    expect((await visit("/en")).status === 200, "Who searched too much cannot read any more.")

    await site.stop()
    const { closeDatabase } = await import("@/db/client")
    await closeDatabase()
    await server.stop()
  },
}
