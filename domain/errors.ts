export type DomainErrorCode = "not_found" | "forbidden" | "conflict" | "invalid"

/** A refusal with a sentence for the person who asked. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly code: DomainErrorCode
  /** What is wrong with which field of the form, where the refusal is about fields. */
  readonly fields: Record<string, string>

  constructor(code: DomainErrorCode, message: string, fields: Record<string, string> = {}) {
    super(message)
    this.name = "DomainError"
    this.code = code
    this.fields = fields
  }
}

export const notFound = () =>
  new DomainError("not_found", "There is no such text, or it is not yours to see.")
export const forbidden = (sentence: string) => new DomainError("forbidden", sentence)
export const conflict = (sentence: string) => new DomainError("conflict", sentence)
export const invalid = (sentence: string, fields?: Record<string, string>) =>
  new DomainError("invalid", sentence, fields)
