import { invalid } from "@/domain/errors"
import { longestList } from "@/domain/redirect-list"

/** The list in a form: a file, or what was pasted. */
export async function listIn(form: FormData): Promise<string> {
  const file = form.get("file")
  const pasted = form.get("pasted")
  const wrong = (sentence: string) => invalid(sentence, { file: sentence })
  if (!(file instanceof File) || file.size === 0) {
    if (typeof pasted !== "string" || pasted.trim() === "") throw wrong("Choose a file, or paste a list.")
    return pasted
  }
  if (file.size > longestList.bytes)
    throw wrong("The file is too long. Import it in parts of 700 kB at most.")
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw wrong("The file is not written in UTF-8. A spreadsheet program saves it so as “CSV UTF-8”.")
  }
}

/** A form comes back without its file; a list that can be read comes back as though it had been pasted. */
export async function withFileAsWords(form: FormData) {
  if (form.get("file") instanceof File)
    form.set("pasted", await listIn(form).catch(() => form.get("pasted") ?? ""))
  return form
}
