/** Controls of the forms about alerts. */
export const box =
  "mt-1.5 block w-full rounded-[3px] border border-ink bg-card px-3 py-2 text-base text-ink aria-invalid:border-2 aria-invalid:border-signal"
const button =
  "inline-block rounded-[3px] border px-5 py-2.5 text-center font-semibold leading-snug transition-colors"
export const mainButton = `${button} border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong`
export const plainButton = `${button} border-ink bg-card text-ink hover:bg-quiet-wash`
