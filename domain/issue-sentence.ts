import type { z } from "zod"

/**
 * What is wrong, in words. Where a value may have one of several shapes, it is the shape that its `type` names whose
 * sentence is meant, and not that it is none of them.
 */
export function issueSentence(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union") return issue.message
  const meant = issue.errors.find(issues => issues.every(({ path }) => path[0] !== "type"))?.[0]
  return meant ? issueSentence(meant) : issue.message
}
