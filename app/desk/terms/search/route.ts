import { currentActor } from "@/auth/actor"
import { choicesFound } from "@/db/queries/desk/choices"
import { databaseAwayIn, unreachableSentence } from "@/domain/database-away"
import { longLists } from "@/domain/terms"

const refuse = (status: number, message: string) => Response.json({ message }, { status })

/** Topics or series with the words in their name, for a form that does not list them all. */
export async function GET(request: Request) {
  try {
    if (!(await currentActor())) return refuse(401, "You are signed out.")
    const asked = new URL(request.url).searchParams
    const list = longLists.find(each => each === asked.get("of"))
    if (!list) return refuse(400, "Ask for topics or for series.")
    const search = (asked.get("search") ?? "").trim().slice(0, 200)
    const choices = search === "" ? [] : await choicesFound(list, search)
    return Response.json({ choices }, { headers: { "Cache-Control": "no-store" } })
  } catch (error) {
    const away = databaseAwayIn(error)
    if (away) return refuse(503, unreachableSentence(away))
    throw error
  }
}
