import { describe, expect, test } from "vitest"
import { fillPlaces, neighbourOf, sectionOf, spotLabel, spots } from "./front"

test("the places are one lead, three latest and four interviews", () => {
  expect(spots).toEqual([
    "lead",
    "latest-1",
    "latest-2",
    "latest-3",
    "stage-1",
    "stage-2",
    "stage-3",
    "stage-4",
  ])
  expect(spots.map(sectionOf)).toEqual(["lead", ..."latest latest latest stage stage stage stage".split(" ")])
  expect(spotLabel("stage-2")).toBe("Interviews, place 2")
})

test("a place has neighbours in its own section only", () => {
  expect(neighbourOf("latest-1", 1)).toBe("latest-2")
  expect(neighbourOf("latest-3", 1)).toBeUndefined()
  expect(neighbourOf("stage-1", -1)).toBeUndefined()
  expect(neighbourOf("lead", 1)).toBeUndefined()
})

describe("places are filled", () => {
  test("by date where nothing is placed", () => {
    expect(fillPlaces(3, new Map(), ["a", "b", "c", "d"])).toEqual(["a", "b", "c"])
  })

  test("around what is placed", () => {
    expect(fillPlaces(3, new Map([[1, "placed"]]), ["a", "b"])).toEqual(["a", "placed", "b"])
  })

  test("without a hole where there is too little to fill them", () => {
    expect(fillPlaces(4, new Map([[3, "placed"]]), ["a"])).toEqual(["a", "placed"])
  })
})
