import { UniqueID } from "@tiptap/extension-unique-id"

/** Ids of questions: made once, never changed, made anew for a copy. */
export const QuestionIds = UniqueID.configure({
  types: ["exchange"],
  attributeName: "id",
  generateID: () => newQuestionId(),
})

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

export const newQuestionId = () =>
  `q-${[...crypto.getRandomValues(new Uint8Array(8))].map(byte => letters[byte % letters.length]).join("")}`
