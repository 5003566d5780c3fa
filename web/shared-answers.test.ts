import { expect, test } from "vitest"
import { PageCache } from "../platform/page-cache"
import { Finished } from "./finished"
import { SharedAnswers } from "./shared-answers"

/** A little site whose one page says what is committed, and takes its time to render. */
function site({ staleLimit = 3_600_000 } = {}) {
  const clock = { now: 0 }
  const cache = new PageCache<Finished>({ maxBytes: 1_000_000, staleLimit, clock: () => clock.now })
  cache.listen(true)
  const state = { words: "first", isAway: false, renders: 0 }
  const gates: (() => void)[] = []
  const answers = new SharedAnswers(cache, async () => {
    state.renders++
    const words = state.words
    await new Promise<void>(open => gates.push(open))
    const body = Buffer.from(words)
    const finished = new Finished({ status: state.isAway ? 503 : 200, headers: {}, body })
    return { finished, tags: state.isAway ? undefined : ["story:1"], isTrouble: state.isAway }
  })
  const commit = (words: string) => {
    state.words = words
    cache.drop(["story:1"])
  }
  const finishOne = async () => {
    while (gates.length === 0) await new Promise(resolve => setImmediate(resolve))
    gates.shift()?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  return { cache, state, answers, commit, finishOne, clock }
}
const words = async (finished: Finished | Promise<Finished>) =>
  (await (await finished).in("identity")).body.toString()

test("all who ask for a page at once share one render", async () => {
  const { answers, state, finishOne } = site()
  const asking = Array.from({ length: 500 }, () => answers.fresh("/en"))
  await finishOne()
  await Promise.all(asking)
  expect(state.renders).toBe(1)
  expect(await words(answers.kept("/en") as Finished)).toBe("first")
})

test("who asks after a commit is not given the render that was under way", async () => {
  const { answers, commit, finishOne } = site()
  const before = answers.fresh("/en")
  commit("second")
  const after = answers.fresh("/en")
  await finishOne()
  expect(await words(before)).toBe("first")
  await finishOne()
  expect(await words(after)).toBe("second")
  expect(await words(answers.kept("/en") as Finished)).toBe("second")
})

test("a render is shared across a commit that did not touch its page", async () => {
  const { answers, cache, state, finishOne } = site()
  const before = answers.fresh("/en")
  cache.drop(["story:2"])
  const after = answers.fresh("/en")
  await finishOne()
  expect(await words(before)).toBe("first")
  expect(await words(after)).toBe("first")
  expect(state.renders).toBe(1)
})

test("without a database the last known page is shown, and trouble where there is none", async () => {
  const { answers, cache, state, finishOne } = site()
  const first = answers.fresh("/en")
  await finishOne()
  await first
  cache.listen(false)
  state.isAway = true
  state.words = "trouble"
  expect(answers.kept("/en")).toBeUndefined()
  const [known, unknown] = [answers.fresh("/en"), answers.fresh("/fr")]
  await finishOne()
  await finishOne()
  expect(await words(known)).toBe("first")
  expect((await unknown).status).toBe(503)
  expect(answers.counts).toMatchObject({ lastKnown: 1, trouble: 1 })
})

test("once the time for it is over, trouble is shown in words and no more what was known last", async () => {
  const { answers, cache, state, finishOne, clock } = site({ staleLimit: 1_000 })
  const first = answers.fresh("/en")
  await finishOne()
  await first
  cache.listen(false)
  state.isAway = true
  const answerAt = async (now: number) => {
    clock.now = now
    const answer = answers.fresh("/en")
    await finishOne()
    return (await answer).status
  }
  expect(await answerAt(999)).toBe(200)
  expect(await answerAt(1_000)).toBe(503)
})

test("what was taken down is not brought back by a database that is away", async () => {
  const { answers, cache, state, finishOne } = site()
  const first = answers.fresh("/en")
  await finishOne()
  await first
  cache.drop(["story:1"])
  state.isAway = true
  const answer = answers.fresh("/en")
  await finishOne()
  expect((await answer).status).toBe(503)
})

test("a render that fails is not kept and the next visitor tries again", async () => {
  const cache = new PageCache<Finished>({ maxBytes: 1000 })
  cache.listen(true)
  let tries = 0
  const answers = new SharedAnswers(cache, async () => {
    tries++
    throw new Error("broken")
  })
  await expect(answers.fresh("/en")).rejects.toThrow("broken")
  await expect(answers.fresh("/en")).rejects.toThrow("broken")
  expect(tries).toBe(2)
})
