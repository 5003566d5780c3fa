import { buttonLook } from "@/components/ui/button"

type Props = { address: string; isHistory: boolean }

export function Tabs({ address, isHistory }: Props) {
  const history = `${address}${address.includes("?") ? "&" : "?"}view=history`
  return (
    <nav aria-label="Views of this text" className="mb-6 flex flex-wrap gap-3">
      <Tab href={address} label="Text" isCurrent={!isHistory} />
      <Tab href={history} label="History" isCurrent={isHistory} />
    </nav>
  )
}

const Tab = ({ href, label, isCurrent }: { href: string; label: string; isCurrent: boolean }) => (
  <a
    href={href}
    aria-current={isCurrent ? "page" : undefined}
    className={`${buttonLook.plain} ${isCurrent ? "bg-ink! text-paper!" : ""}`}
  >
    {label}
  </a>
)
