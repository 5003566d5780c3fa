import { BrandMark } from "@/components/ui/brand-mark"
import type { FormAction } from "@/components/ui/form-state"
import { SignInForm } from "./sign-in-form"

export type Demonstration = {
  password: string
  accounts: { name: string; email: string; role: string; does: string }[]
}
type Props = { signIn: FormAction; to: string; demonstration?: Demonstration }

/** The door: what the house is about on one side, the form on the other. */
export const SignIn = ({ signIn, to, demonstration }: Props) => (
  <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
    <div className="flex flex-col justify-between gap-10 bg-stage px-6 py-7 text-stage-ink sm:px-10 lg:px-14 lg:py-12">
      <a
        href="/"
        className="flex items-center gap-3 self-start font-serif text-xl font-semibold tracking-title"
      >
        <BrandMark />
        Imprimatur
      </a>
      <div className="max-w-md">
        <p className="title text-[1.75rem] leading-tight lg:text-[2.5rem]">
          What was approved is what is published.
        </p>
        <p className="mt-3 hidden text-lg text-stage-soft sm:block">
          At the second that was agreed, and not a word of it changed.
        </p>
      </div>
      <p className="hidden text-sm text-stage-soft lg:block">
        The desk is for people who write, review and publish here.
      </p>
    </div>
    <main className="flex items-center px-6 py-10 sm:px-10 lg:px-20">
      <div className="w-full max-w-md">
        <h1 className="title mb-6 text-[2rem] leading-tight">Sign in to the desk</h1>
        <SignInForm signIn={signIn} to={to} demonstration={demonstration} />
      </div>
    </main>
  </div>
)
