import { listFileAnswer } from "../../../list-file-answer"

/** What is filed under a term, or names a person, as Atom. */
export const GET = listFileAnswer("atom.xml")
