/**
 * Of an event of whole days its days alone are shown and typed. The times stay behind them as they were, and come back
 * when somebody unticks the box.
 */

export const dayOf = (wallTime: string) => wallTime.slice(0, 10)

/** The stored time with another day; "" where the day was cleared. */
export const onDay = (day: string, wallTime: string) =>
  day === "" ? "" : `${day}T${wallTime.slice(11) || "00:00"}`
