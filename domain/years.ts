/** Years that dates of texts lie in. What lies elsewhere was mistyped: 27 for 2027, 2207 for 2027. */
const first = 1800
const last = 2100

/** As a date field gives "12027-07-06" while somebody types on; no calendar of ours has such a year. */
export const hasLongYear = (typed: string) => /^\+?\d{5,}-/.test(typed)

export const longYear = "A year has four figures, such as 2027."

/** Of a date or a wall time, "2017-07-06" or "2017-07-06T09:00". */
export const isInYears = (date: string) => {
  const year = Number(date.slice(0, 4))
  return year >= first && year <= last
}

export const outOfYears = `The year has to lie between ${first} and ${last}.`
