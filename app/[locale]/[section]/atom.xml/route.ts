import { listFileAnswer } from "../../list-file-answer"

/** The texts of a kind, or what is searched for, as Atom. */
export const GET = listFileAnswer("atom.xml")
