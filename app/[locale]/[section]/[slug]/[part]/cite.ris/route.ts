import { citationAnswer } from "../../../../citation-answer"

/** One answer of an interview as an entry for literature programs. */
export const GET = citationAnswer("ris")
