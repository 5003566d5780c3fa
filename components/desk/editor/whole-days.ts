/**
 * Of an event of whole days its days alone are shown and typed. The times stay behind them as they were, and come back
 * when somebody unticks the box.
 */

export const dayOf = (wallTime: string) => wallTime.split("T", 1)[0] ?? ""

export const timeOf = (wallTime: string) => wallTime.split("T")[1] ?? ""

/** A day with the time behind it; "" where the day was cleared. */
export const onDay = (day: string, time: string) => (day === "" ? "" : `${day}T${time || "00:00"}`)
