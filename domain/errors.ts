export type DomainErrorCode = "not_found" | "forbidden" | "conflict" | "invalid"

/** A refusal with a sentence for the person who asked. Anything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly code: DomainErrorCode

  constructor(code: DomainErrorCode, message: string) {
    super(message)
    this.name = "DomainError"
    this.code = code
  }
}

export const notFound = () =>
  new DomainError("not_found", "There is no such text, or it is not yours to see.")
export const forbidden = (sentence: string) => new DomainError("forbidden", sentence)
export const conflict = (sentence: string) => new DomainError("conflict", sentence)
export const invalid = (sentence: string) => new DomainError("invalid", sentence)
