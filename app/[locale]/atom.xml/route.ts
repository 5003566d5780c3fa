import { listFileAnswer } from "../list-file-answer"

/** Everything in a language, as Atom. */
export const GET = listFileAnswer("atom.xml")
