import { listFileAnswer } from "../../list-file-answer"

/** The texts of a kind, or what is searched for, as iCalendar. */
export const GET = listFileAnswer("calendar.ics")
