import { useEffect, useState } from "react"
import type { LongList } from "@/domain/terms"
import type { Choice } from "./filing-panel"

type Answer = { choices: Choice[] } | { problem: string }

const signedOut = "You are signed out. Sign in in another tab, then search again."
const unreachable = "The desk did not answer. Try again in a moment."

/**
 * What of a long list has the words in its name, asked for while somebody types. `known` is all that was ever found, so
 * that what is ticked stays when something else is looked for.
 */
export function useTermSearch(list: LongList | undefined, wanted: string) {
  const [found, setFound] = useState<Choice[]>()
  const [known, setKnown] = useState<Choice[]>([])
  const [problem, setProblem] = useState("")
  const search = wanted.trim()

  useEffect(() => {
    setFound(undefined)
    setProblem("")
    if (!list || search === "") return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await termsWith(list, search)
      if (!isCurrent) return
      if ("problem" in answer) return setProblem(answer.problem)
      setFound(answer.choices)
      setKnown(before => [
        ...before,
        ...answer.choices.filter(({ value }) => before.every(each => each.value !== value)),
      ])
    }, 200)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [list, search])

  return { found, known, problem }
}

async function termsWith(list: LongList, search: string): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/desk/terms/search?${new URLSearchParams({ of: list, search })}`)
  } catch {
    return { problem: unreachable } // the only way in which `fetch` says that nobody answered
  }
  if (response.status === 401) return { problem: signedOut }
  const answer = await response.json().catch(() => undefined)
  return response.ok && answer ? answer : { problem: answer?.message ?? unreachable }
}
