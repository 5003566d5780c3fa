import { listFileAnswer } from "../../list-file-answer"

/** The texts of a kind, or what is searched for, as JSON Feed. */
export const GET = listFileAnswer("feed.json")
