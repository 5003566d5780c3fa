import type { ComponentProps } from "react"

const base =
  "inline-flex items-center justify-center gap-2 rounded-[3px] border px-4 py-2 text-center font-semibold leading-snug transition-colors"

/** Looks for buttons, and for links and summaries that act like one. One "main" a screen. */
export const buttonLook = {
  main: `${base} border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong`,
  plain: `${base} border-ink bg-card text-ink hover:bg-quiet-wash`,
  small: `${base} border-rule bg-card px-2.5 py-1 text-sm text-ink hover:border-ink`,
  off: `${base} cursor-not-allowed border-rule bg-ground text-soft`,
}

type Props = ComponentProps<"button"> & { look?: keyof typeof buttonLook }

export const Button = ({ look = "plain", type = "submit", className = "", ...rest }: Props) => (
  <button type={type} className={`${buttonLook[look]} ${className}`} {...rest} />
)
