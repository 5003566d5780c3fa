import { type Editor, useEditorState } from "@tiptap/react"
import { Button } from "@/components/ui/button"
import { describedBy, FieldError } from "@/components/ui/field"
import { textLines, tooLong } from "@/domain/length"
import { exchangeAt } from "./exchange-commands"
import { PictureDetails } from "./picture-details"

type Props = { editor: Editor; id: string }

/** What the cursor is in, with what belongs to it: a question's place, a quote's speaker, a picture's words. */
export function ContextBar({ editor, id }: Props) {
  const place = useEditorState({ editor, selector: ({ editor }) => placeIn(editor) })
  return (
    <div
      className={`flex min-h-11 flex-wrap gap-x-3 gap-y-2 border-t border-rule bg-ground px-3 py-1.5 text-sm ${place.picture ? "max-h-[50dvh] items-start overflow-y-auto" : "items-center"}`}
    >
      <p className="text-soft">{place.name}</p>
      {place.question && (
        <div className="flex flex-wrap gap-1.5">
          <Press run={() => editor.chain().focus().moveQuestion(-1).run()} keys="Alt+Shift+ArrowUp">
            Move up
          </Press>
          <Press run={() => editor.chain().focus().moveQuestion(1).run()} keys="Alt+Shift+ArrowDown">
            Move down
          </Press>
          <Press run={() => editor.chain().focus().removeQuestion().run()}>Remove the question</Press>
        </div>
      )}
      {place.attribution !== undefined && (
        <label className="flex grow flex-wrap items-center gap-x-2">
          {textLines.saidBy.label}
          <input
            {...describedBy(`${id}-said-by`, { error: tooLong(textLines.saidBy, place.attribution) })}
            value={place.attribution}
            dir="auto"
            onChange={event =>
              editor.commands.updateAttributes("pullQuote", { attribution: event.target.value })
            }
            className="field-box max-w-72 py-1! text-sm!"
          />
          <FieldError id={`${id}-said-by`} error={tooLong(textLines.saidBy, place.attribution)} />
        </label>
      )}
      {place.footnote && (
        <p dir="auto" className="min-w-0 flex-1 truncate">
          {place.footnote}
        </p>
      )}
      {place.picture && (
        <div className="grid grow gap-3">
          <PictureDetails
            id={`${id}-picture`}
            value={place.picture}
            onChange={details => editor.commands.updateAttributes("image", details)}
          />
          <p>
            <Press run={() => editor.chain().focus().deleteSelection().run()}>Remove the picture</Press>
          </p>
        </div>
      )}
    </div>
  )
}

const Press = ({ run, keys, children }: { run: () => void; keys?: string; children: string }) => (
  <Button
    type="button"
    look="small"
    aria-keyshortcuts={keys}
    onMouseDown={event => event.preventDefault()}
    onClick={run}
  >
    {children}
  </Button>
)

const names = {
  footnote: "Footnote",
  image: "Picture",
  pullQuote: "Pull quote",
  blockquote: "Quotation",
  bulletList: "List",
  orderedList: "Numbered list",
  heading: "Heading",
}

function placeIn(editor: Editor) {
  const { $from } = editor.state.selection
  const question = exchangeAt($from)
  const block = Object.entries(names).find(([type]) => editor.isActive(type))
  const { alt, caption, credit } = editor.getAttributes("image")
  return {
    name:
      [question && whichQuestion(editor, question.index), block?.[1]].filter(Boolean).join(", ") || "Text",
    question: question !== undefined,
    attribution: editor.isActive("pullQuote")
      ? String(editor.getAttributes("pullQuote").attribution)
      : undefined,
    footnote: editor.isActive("footnote") ? String(editor.getAttributes("footnote").words) : undefined,
    picture: editor.isActive("image") ? { alt, caption, credit } : undefined,
  }
}

function whichQuestion(editor: Editor, index: number) {
  const isQuestion = editor.state.doc.children.map(node => node.type.name === "exchange")
  const number = isQuestion.slice(0, index + 1).filter(Boolean).length
  return `Question ${number} of ${isQuestion.filter(Boolean).length}`
}
