import { type Editor, useEditorState } from "@tiptap/react"
import { type KeyboardEvent, useState } from "react"
import { stepBeside } from "./beside-selected"
import type { TextForm } from "./extensions"
import { FootnoteDialog } from "./footnote-dialog"
import { LinkDialog } from "./link-dialog"
import { PictureDialog } from "./picture-dialog"
import { usePictureShelf } from "./picture-shelf"
import { ToolButton } from "./tool-button"
import { type Tool, toolsFor } from "./tools"

type Props = { id: string; editor: Editor; form: TextForm }

/** One stop for the Tab key; the arrow keys go from button to button. */
export function Toolbar({ id, editor, form }: Props) {
  const shelf = usePictureShelf()
  const [asking, setAsking] = useState<Tool["asks"]>()
  const tools = toolsFor(form)
  const states = useEditorState({
    editor,
    selector: ({ editor }) =>
      tools.map(tool => ({ isActive: tool.isActive?.(editor) ?? false, isOff: !tool.can(editor) })),
  })
  const close = () => {
    setAsking(undefined)
    editor.commands.focus()
  }

  return (
    <>
      <div
        role="toolbar"
        aria-label="Formatting"
        onKeyDown={walk}
        className="scrolls-aside flex gap-0.5 overflow-x-auto p-1.5 [--ground:var(--card)] sm:flex-wrap"
      >
        {tools.map((tool, place) => (
          <ToolButton
            key={tool.label}
            tool={tool}
            isActive={states[place]?.isActive}
            isOff={states[place]?.isOff}
            isFirst={place === 0}
            onPress={() => (tool.asks ? setAsking(tool.asks) : tool.run?.(editor))}
          />
        ))}
      </div>
      {asking === "link" && (
        <LinkDialog
          id={id}
          href={editor.getAttributes("link").href ?? ""}
          onClose={close}
          onSet={href => {
            setLink(editor, href)
            close()
          }}
          onRemove={() => {
            editor.chain().extendMarkRange("link").unsetLink().run()
            close()
          }}
        />
      )}
      {asking === "footnote" && (
        <FootnoteDialog
          id={id}
          words={editor.getAttributes("footnote").words ?? ""}
          onClose={close}
          onSet={words => {
            editor.commands.setFootnote(words)
            close()
          }}
          onRemove={() => {
            editor.commands.deleteSelection()
            close()
          }}
        />
      )}
      {asking === "picture" && (
        <PictureDialog
          onClose={close}
          onChoose={picture => {
            shelf.add(picture)
            insertPicture(editor, picture.id)
            close()
          }}
        />
      )}
    </>
  )
}

/** Behind a picture that is selected, not in its place. */
function insertPicture(editor: Editor, imageId: number) {
  const beside = stepBeside(editor.state)
  if (beside) editor.view.dispatch(beside)
  editor.commands.insertContent({ type: "image", attrs: { imageId } })
}

/** Links the chosen words; where none are chosen, the address itself becomes the words. */
function setLink(editor: Editor, href: string) {
  const { from, to } = editor.state.selection
  const hasWords = editor.state.doc.textBetween(from, to).trim() !== ""
  if (hasWords || editor.isActive("link"))
    editor.chain().extendMarkRange("link").setLink({ href }).setTextSelection(to).run()
  else
    editor
      .chain()
      .setTextSelection(from)
      .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
      .run()
}

function walk(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll("button")]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const next = buttons.at((at + step) % buttons.length)
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next?.focus()
  event.preventDefault()
}
