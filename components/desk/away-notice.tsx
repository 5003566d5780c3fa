import { buttonLook } from "@/components/ui/button"

type Props = { heading: string; address?: string | undefined }

/** In the place of a page that cannot be drawn, also where no script runs. */
export const AwayNotice = ({ heading, address = "/desk" }: Props) => (
  <div className="grid max-w-prose justify-items-start gap-5">
    <h1 className="title text-[2rem] leading-tight">{heading}</h1>
    <p>
      If you were writing in a text, what you had typed is offered again when you open it in this browser. Try
      again in a moment; if it stays like this, tell whoever runs this desk.
    </p>
    <a href={address} className={buttonLook.plain}>
      Try again
    </a>
    <a href="/desk" className="link">
      Go to my work
    </a>
  </div>
)
