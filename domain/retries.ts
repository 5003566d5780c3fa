/** Seconds to wait after each failed try of a publication or a delivery. After one try more it has failed for good. */
export const retryDelays = [3, 18, 83, 258, 627] as const

/** Seconds until the next try after so many failed ones; undefined when it has failed for good. */
export const retryAfter = (failedTries: number): number | undefined => retryDelays[failedTries - 1]
