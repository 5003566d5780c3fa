import { listFileAnswer } from "../../../list-file-answer"

/** What is filed under a term, or names a person, as JSON Feed. */
export const GET = listFileAnswer("feed.json")
