/** Loaded before a process's own code: its calendar clock goes wrong by so many seconds. Timers keep their pace. */

const shift = Number(process.env.CLOCK_SHIFT_SECONDS) * 1000
const TrueDate = Date
const now = () => TrueDate.now() + shift

globalThis.Date = new Proxy(TrueDate, {
  construct: (_, parameters: [], newTarget) =>
    Reflect.construct(TrueDate, parameters.length > 0 ? parameters : [now()], newTarget),
  apply: () => new TrueDate(now()).toString(),
  get: (_, name) => (name === "now" ? now : Reflect.get(TrueDate, name)),
})
