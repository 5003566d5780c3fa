import { Extension } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { Plugin } from "@tiptap/pm/state"

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

export const newQuestionId = () =>
  `q-${[...crypto.getRandomValues(new Uint8Array(8))].map(byte => letters[byte % letters.length]).join("")}`

export const isQuestionId = (id: unknown) => typeof id === "string" && /^q-[a-z0-9]{4,16}$/.test(id)

/**
 * Gives every question an id of its own. One that is cut and pasted elsewhere keeps its id, so that links to it hold;
 * of two with the same id the copy gets a new one.
 */
export const QuestionIds = Extension.create({
  name: "questionIds",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, before, after) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const { tr } = after
        for (const { place } of withoutOwnId(after.doc, new Set(before.doc.children)))
          tr.setNodeAttribute(place, "id", newQuestionId())
        return tr.docChanged ? tr.setStoredMarks(after.storedMarks) : null
      },
    }),
  ],
})

function withoutOwnId(doc: Node, older: Set<Node>) {
  const questions: { node: Node; place: number }[] = []
  doc.forEach((node, place) => {
    if (node.type.name === "exchange") questions.push({ node, place })
  })
  const owners = new Map<unknown, number>()
  for (const isOlder of [true, false])
    for (const { node, place } of questions)
      if (older.has(node) === isOlder && isQuestionId(node.attrs.id) && !owners.has(node.attrs.id))
        owners.set(node.attrs.id, place)
  return questions.filter(({ node, place }) => owners.get(node.attrs.id) !== place)
}
