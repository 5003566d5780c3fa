import { listFileAnswer } from "../list-file-answer"

/** Everything in a language, as RSS 2.0. */
export const GET = listFileAnswer("rss.xml")
