import { listFileAnswer } from "../../../list-file-answer"

/** What is filed under a term, or names a person, as RSS 2.0. */
export const GET = listFileAnswer("rss.xml")
