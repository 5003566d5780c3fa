import { Validator } from "@seriousme/openapi-schema-validator"
import { expect, test } from "vitest"
import { interfaceDocument } from "./document"

const operations = Object.values(interfaceDocument.paths ?? {}).map(path => path.get)

test("the document is one of OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(interfaceDocument)))
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

test("every operation and every parameter says what it is for", () => {
  expect(operations.length).toBeGreaterThan(3)
  for (const operation of operations) {
    expect(operation?.summary).toBeTruthy()
    expect(operation?.description).toBeTruthy()
    for (const parameter of operation?.parameters ?? [])
      expect("description" in parameter && parameter.description, JSON.stringify(parameter)).toBeTruthy()
  }
})
