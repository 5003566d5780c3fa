import { expect, test } from "vitest"
import { readChosen, readChosenIn } from "./chosen-files"

/** As browsers answer for a file that is not on the disk any more as it was when it was chosen. */
const gone = (name: string) =>
  Object.assign(new File(["x"], name), {
    arrayBuffer: () => Promise.reject(new DOMException("It could not be read.", "NotReadableError")),
  })

test("a file is sent as it was read", async () => {
  const read = await readChosen(new File(["/a, /b"], "list.csv", { type: "text/csv" }))
  expect(read).toBeInstanceOf(File)
  const file = read as File
  expect([file.name, file.type, await file.text()]).toEqual(["list.csv", "text/csv", "/a, /b"])
})

test("one that changed on the disk is told at its field, and what else was typed stays", async () => {
  expect(await readChosen(gone("bees.png"))).toMatch(/^The file “bees.png” cannot be read any more/)
  const form = new FormData()
  form.set("pasted", "typed")
  form.set("file", gone("list.csv"))
  expect(await readChosenIn(form)).toEqual({ file: expect.stringContaining("Choose it again.") })
  expect(form.get("pasted")).toBe("typed")
})

test("where no file was chosen nothing is read", async () => {
  const form = new FormData()
  form.set("file", gone(""))
  expect(await readChosenIn(form)).toEqual({})
})
