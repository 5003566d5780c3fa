import { listFileAnswer } from "../../list-file-answer"

/** The texts of a kind, or what is searched for, as RSS 2.0. */
export const GET = listFileAnswer("rss.xml")
