import { EditorContent, useEditor } from "@tiptap/react"
import { useLayoutEffect, useRef } from "react"
import { FieldError, RequiredMark } from "@/components/ui/field"
import type { FieldForm } from "@/domain/field"
import type { RichText } from "@/domain/rich-text"
import { ContextBar } from "./context-bar"
import { extensionsFor, type TextForm } from "./extensions"
import { usePictureShelf } from "./picture-shelf"
import { takeOver } from "./take-over"
import { toEditor, toRichText } from "./to-rich-text"
import { Toolbar } from "./toolbar"

type Props = {
  field: FieldForm
  form: TextForm
  error?: string
  language: string
  /** Rises when the value comes from elsewhere than this editor. */
  epoch: number
  value: RichText
  onChange: (value: RichText, seen: number) => void
}

export function TextEditor({ field, form, error, language, epoch, value, onChange }: Props) {
  const { sourceOf } = usePictureShelf()
  const { name, label, hint, required } = field
  const taken = useRef(epoch)
  const editor = useEditor({
    immediatelyRender: false,
    extensions: extensionsFor(form, sourceOf),
    content: toEditor(value),
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${name}-label`,
        "aria-describedby": [hint && `${name}-hint`, `${name}-error`].filter(Boolean).join(" "),
        lang: language,
        dir: "auto",
        class: "rich-text writing",
      },
      transformPastedHTML: html =>
        html
          .replace(/<br class="?Apple-interchange-newline"?\s*\/?>/gi, "") // ends what was copied, and is no line
          .replace(/<(\/?)h1\b/gi, "<$1h2")
          .replace(/<(\/?)h[4-6]\b/gi, "<$1h3"),
    },
    onUpdate: ({ editor }) => onChange(toRichText(editor.getJSON()), taken.current),
  })
  useLayoutEffect(() => {
    if (!editor || taken.current === epoch) return
    const take = () => {
      taken.current = epoch
      takeOver(editor, value)
    }
    if (!editor.view.composing) return take()
    const { dom } = editor.view // a word that is being put together would be torn
    const later = () => setTimeout(take)
    dom.addEventListener("compositionend", later, { once: true })
    return () => dom.removeEventListener("compositionend", later)
  }, [editor, epoch, value])
  return (
    <div>
      <p id={`${name}-label`} className="font-semibold">
        {label}
        {required && <RequiredMark />}
      </p>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      <div
        className={`mt-1 rounded-[3px] border bg-card ${error ? "border-2 border-signal" : "border-soft"}`}
      >
        {editor && (
          <div className="sticky top-(--writing-top) z-10 rounded-t-[3px] border-b border-rule bg-card">
            <Toolbar id={name} editor={editor} form={form} />
            <ContextBar editor={editor} id={name} />
          </div>
        )}
        <EditorContent editor={editor} className="min-h-80 px-8 py-6 lg:px-16" />
      </div>
      <FieldError id={name} error={error} />
    </div>
  )
}
