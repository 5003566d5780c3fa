import type { ReactNode } from "react"

type Props = {
  id: string
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  className?: string
  children: ReactNode
}

/** A label, its hint, the control, and what is wrong with it. The control takes `describedBy(id, …)`. */
export const Field = ({ id, label, hint, error, required, className = "", children }: Props) => (
  <div className={className}>
    <label htmlFor={id} className="block font-semibold text-ink">
      {label}
      {required && <RequiredMark />}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="mb-1 text-sm text-soft">
        {hint}
      </p>
    )}
    {children}
    <FieldError id={id} error={error} />
  </div>
)

export const RequiredMark = () => (
  <span className="ms-1.5 text-sm font-normal text-soft">needed before review</span>
)

export const FieldError = ({ id, error }: { id: string; error?: string }) =>
  error ? (
    <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-signal">
      {error}
    </p>
  ) : null

/** The attributes that tie a control to its hint and its error. */
export const describedBy = (id: string, { hint, error }: { hint?: unknown; error?: string }) => ({
  id,
  "aria-describedby":
    [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? true : undefined,
})
