import { buttonLook } from "@/components/ui/button"
import type { Demonstration } from "./sign-in"

type Props = Demonstration & { fillIn: (email: string) => void }

export const DemonstrationAccounts = ({ password, accounts, fillIn }: Props) => (
  <section aria-labelledby="demonstration" className="mt-9 border-t-2 border-ink pt-4">
    <h2 id="demonstration" className="font-semibold">
      This is a demonstration
    </h2>
    <p className="mt-1 text-sm text-soft">
      Sign in as any of these people. The password of each is{" "}
      <code className="rounded-[2px] bg-quiet-wash px-1.5 py-0.5 font-sans font-semibold text-ink">
        {password}
      </code>
    </p>
    <ul className="mt-3">
      {accounts.map(({ name, email, role, does }) => (
        <li key={email} className="flex items-center justify-between gap-4 border-t border-rule py-2.5">
          <div className="min-w-0 text-sm">
            <p>
              <span className="font-semibold">{role}</span> · {name}
            </p>
            <p className="break-words">{email}</p>
            <p className="text-soft">{does}</p>
          </div>
          <button type="button" onClick={() => fillIn(email)} className={`${buttonLook.small} shrink-0`}>
            Fill in<span className="sr-only"> {email}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)
