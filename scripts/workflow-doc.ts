import { roles } from "@/domain/roles"
import {
  actionNames,
  destination,
  noteNames,
  notes,
  readersOfReason,
  savedColumns,
  statuses,
  statusNames,
  transition,
} from "@/domain/workflow"

/** docs/workflow.md as the map has it today. */
export function workflowDoc(): string {
  return [
    "# The workflow",
    "",
    "Generated from `domain/workflow.ts` by `npm run generate`; `npm run check` fails when it is stale.",
    "",
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> draft",
    ...actionNames.flatMap(action =>
      transition(action).to === "same"
        ? []
        : transition(action).from.map(from => `  ${from} --> ${destination(action, from)}: ${action}`),
    ),
    "```",
    "",
    "## Statuses",
    "",
    "| status | is | open | frozen | visitors get |",
    "| --- | --- | --- | --- | --- |",
    ...statusNames.map(name => {
      const { label, means, open, frozen, visitors } = statuses[name]
      return `| ${label} | ${means} | ${yesNo(open)} | ${yesNo(frozen)} | ${visitors} |`
    }),
    "",
    "## Steps",
    "",
    "| step | button | from | to | by | sets | needs | refused to |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...actionNames.map(action => {
      const { label, from, to, by, sets, needs, refusedTo } = transition(action)
      return `| \`${action}\` | ${label} | ${from.join(", ")} | ${to} | ${by.join(", ")} | ${sets.join(", ")} | ${needs.join(", ")} | ${refusedTo} |`
    }),
    "",
    `Writers take a step only with stories of their own. "Contributors" are all whose words, pictures or settings are in the text, whatever road these took, unless an approval that still stands covers them.`,
    `What a step sets is all that it may change of an edition beside its status; a saved draft may change ${savedColumns.join(", ")} alone. PostgreSQL refuses the rest.`,
    `Visitors read the reason of ${theirReasons.join(" and ")}; every other reason is the desk's own.`,
    "",
    "## Notes",
    "",
    "Recorded in the history without changing the status:",
    "",
    "| note | somebody | by | sets |",
    "| --- | --- | --- | --- |",
    ...noteNames.map(name => {
      const { past, by, sets } = notes[name]
      return `| \`${name}\` | ${past} | ${by.join(", ")} | ${sets.join(", ")} |`
    }),
    "",
    "## Roles",
    "",
    ...Object.values(roles).map(({ label, does }) => `- **${label}**: ${does}`),
    "",
  ].join("\n")
}

const theirReasons = actionNames
  .filter(action => transition(action).from.some(from => readersOfReason(action, from) !== "desk"))
  .map(action => `\`${action}\``)

const yesNo = (value: boolean) => (value ? "yes" : "no")
