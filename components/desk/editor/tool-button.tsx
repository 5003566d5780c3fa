import type { Tool } from "./tools"

type Props = { tool: Tool; isActive?: boolean; isOff?: boolean; isFirst: boolean; onPress: () => void }

export const ToolButton = ({ tool, isActive, isOff, isFirst, onPress }: Props) => (
  <button
    type="button"
    tabIndex={isFirst ? 0 : -1}
    aria-pressed={tool.isActive ? isActive : undefined}
    aria-disabled={isOff || undefined}
    aria-keyshortcuts={tool.keys}
    title={tool.keys && `${tool.label} (${tool.keys.replace("Control", "Ctrl")})`}
    // keeps the words selected that the button is about
    onMouseDown={event => event.preventDefault()}
    onClick={() => !isOff && onPress()}
    className={`shrink-0 rounded-[3px] px-2 py-1 text-sm whitespace-nowrap ${tool.look ?? ""} ${
      isActive ? "bg-ink text-paper" : isOff ? "text-soft/70" : "text-ink hover:bg-quiet-wash"
    }`}
  >
    {tool.label}
  </button>
)
