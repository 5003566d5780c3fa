/** Why somebody's words did not become the text. They are kept all the same. */
export const givenUpReasons = {
  took_theirs: "given up for another version",
  decided: "given up in part, when two versions were put together",
  frozen: "not saved, because the text was frozen meanwhile",
} as const

export type GivenUpReason = keyof typeof givenUpReasons
export const givenUpReasonNames = Object.keys(givenUpReasons) as [GivenUpReason, ...GivenUpReason[]]

/** How many days a given-up version is kept. */
export const daysGivenUpIsKept = 180
