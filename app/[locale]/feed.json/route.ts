import { listFileAnswer } from "../list-file-answer"

/** Everything in a language, as JSON Feed. */
export const GET = listFileAnswer("feed.json")
