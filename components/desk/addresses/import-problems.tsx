import { Notice } from "@/components/ui/notice"
import { Panel } from "@/components/ui/panel"
import type { ShownPlan } from "./import-preview"

/** Why a list cannot be imported yet, row by row. */
export const ImportProblems = ({ problems, wrong }: Pick<ShownPlan, "problems" | "wrong">) => (
  <div className="grid max-w-4xl gap-6">
    <Notice tone="refused">
      Nothing is imported yet: {wrong === 1 ? "one row needs" : `${wrong.toLocaleString("en")} rows need`} a
      change. The list stands below, to be mended there.
    </Notice>
    <Panel
      title="What is wrong"
      aside={problems.length < wrong ? `The first ${problems.length} of ${wrong}` : undefined}
    >
      <ul>
        {problems.map(({ line, sentence }) => (
          <li
            key={`${line} ${sentence}`}
            className="flex gap-4 border-t border-rule px-4.5 py-2.5 first:border-t-0"
          >
            <span className="w-20 shrink-0 text-soft tabular-nums">Line {line}</span>
            <span className="min-w-0 wrap-anywhere">{sentence}</span>
          </li>
        ))}
      </ul>
    </Panel>
  </div>
)
