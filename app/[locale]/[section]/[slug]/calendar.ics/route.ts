import { listFileAnswer } from "../../../list-file-answer"

/** What is filed under a term, or names a person, as iCalendar. */
export const GET = listFileAnswer("calendar.ics")
