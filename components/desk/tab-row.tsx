import { buttonLook } from "@/components/ui/button"
import type { Locale } from "@/domain/locales"

type Tab = {
  href: string
  label: string
  isCurrent: boolean
  /** How much there is. */
  count?: number
  language?: Locale
}

/** Pages side by side, of which one is open. */
export const TabRow = ({ label, tabs }: { label: string; tabs: Tab[] }) => (
  <nav aria-label={label} className="mb-6">
    <ul className="flex flex-wrap gap-2">
      {tabs.map(({ href, label, isCurrent, count, language }) => (
        <li key={href}>
          <a
            href={href}
            lang={language}
            aria-current={isCurrent ? "page" : undefined}
            className={`${buttonLook.small} ${isCurrent ? "border-ink! bg-ink! text-paper!" : ""}`}
          >
            {label}
            {count !== undefined && (
              <span className="ms-1.5 tabular-nums"> {count.toLocaleString("en")}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
