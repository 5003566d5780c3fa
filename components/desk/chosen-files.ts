/**
 * A file on a disk can be changed, moved or deleted after it was chosen; browsers read none that is not what was chosen.
 * So it is read before it is sent: a request that breaks off for its file looks like a desk that does not answer.
 */

/** The same file with its bytes in memory, or what to say of one that cannot be read any more. */
export async function readChosen(file: File): Promise<File | string> {
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type })
  } catch {
    return `The file “${file.name}” cannot be read any more: it was changed, moved or deleted after it was chosen. Choose it again.`
  }
}

/** Puts the bytes of every file that was chosen into a form. Gives back what is wrong, by the name of its field. */
export async function readChosenIn(form: FormData): Promise<Record<string, string>> {
  const wrong: Record<string, string> = {}
  for (const [name, value] of [...form])
    if (value instanceof File && value.name !== "") {
      const read = await readChosen(value)
      if (typeof read === "string") wrong[name] = read
      else form.set(name, read)
    }
  return wrong
}
