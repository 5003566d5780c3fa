import type { ChangeNote, FieldForm, Picture, Someone } from "@/domain/field"
import type { RichText } from "@/domain/rich-text"
import { ChangeNoteField } from "./change-note-field"
import { PeopleField } from "./people-field"
import { PictureField } from "./picture-field"
import { PlainField } from "./plain-field"
import { TextEditor } from "./text-editor"

type Props = {
  field: FieldForm
  error?: string
  language: string
  timeZones: string[]
  isOfDays: boolean
  /** Rises when the value comes from elsewhere than this field. */
  epoch: number
  value: unknown
  /** With the epoch that the field had taken over. */
  onChange: (value: unknown, seen: number) => void
}

/** A field of a text by its type. What the server knows of a kind decides which fields there are. */
export function DraftField(props: Props) {
  const { field, error, language, epoch, value } = props
  const onChange = (value: unknown, seen = epoch) => props.onChange(value, seen)
  switch (field.type) {
    case "image":
      return (
        <PictureField
          id={field.name}
          label={field.label}
          hint={field.hint}
          error={error}
          value={value as Picture | null}
          onChange={onChange}
        />
      )
    case "people":
      return <PeopleField field={field} error={error} value={value as Someone[]} onChange={onChange} />
    case "plainText":
    case "conversation":
      return (
        <TextEditor
          field={field}
          form={field.type}
          error={error}
          language={language}
          epoch={epoch}
          value={value as RichText}
          onChange={onChange}
        />
      )
    case "changeNote":
      return (
        <ChangeNoteField
          field={field}
          error={error}
          language={language}
          value={value as ChangeNote}
          onChange={onChange}
        />
      )
    default:
      return (
        <PlainField
          {...{ field, error, language, value, onChange }}
          timeZones={props.timeZones}
          isOfDays={props.isOfDays}
        />
      )
  }
}
