/** "never", "once", "12 times" */
export const times = (number: number) =>
  number === 0 ? "never" : number === 1 ? "once" : `${number.toLocaleString("en")} times`
