import { listFileAnswer } from "../list-file-answer"

/** Everything in a language, as iCalendar. */
export const GET = listFileAnswer("calendar.ics")
