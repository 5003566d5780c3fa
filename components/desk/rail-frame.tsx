import type { ReactNode } from "react"
import { BrandMark } from "@/components/ui/brand-mark"

/** Where the desk's menu stands. It is there without a menu too, while nobody can say whose menu it is. */
export const RailFrame = ({ children }: { children?: ReactNode }) => (
  <div className="contents lg:block lg:bg-stage">
    <header className="rail scrolls-aside sticky top-0 z-30 flex items-center gap-1 overflow-x-auto bg-stage p-1.5 [--ground:var(--stage)] [--edge:rgb(255_255_255/0.35)] text-stage-ink lg:h-dvh lg:flex-col lg:items-stretch lg:gap-6 lg:overflow-y-auto lg:px-3.5 lg:py-5">
      <a
        href="/desk"
        className="flex shrink-0 items-center gap-3 p-1 font-serif text-lg font-semibold tracking-title lg:px-2"
      >
        <BrandMark className="size-8 lg:size-9" />
        <span className="sr-only lg:not-sr-only">Imprimatur</span>
      </a>
      {children}
    </header>
  </div>
)
