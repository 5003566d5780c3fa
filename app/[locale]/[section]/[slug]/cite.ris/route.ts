import { citationAnswer } from "../../../citation-answer"

/** The text as an entry for literature programs. */
export const GET = citationAnswer("ris")
