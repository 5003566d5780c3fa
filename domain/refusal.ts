/** Why a form was refused: the sentence, what is wrong with which field, and everything that was typed. */
export type Refusal = {
  code: string
  message: string
  fields: Record<string, string>
  typed: Record<string, string[]>
}
