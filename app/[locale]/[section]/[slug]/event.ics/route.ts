import { eventFileAnswer } from "../../../event-file-answer"

/** An event or a campaign day for a calendar. */
export const GET = eventFileAnswer
