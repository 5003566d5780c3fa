import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { type GivenUpReason, givenUpReasons } from "@/domain/given-up"

type Props = {
  version: { authorName: string; edition: number; why: GivenUpReason | null }
  when: string
  /** Of the text's page. */
  address: string
  /** Where its author goes on with it. */
  goOn?: string
}

/** Whose words these are, and why they are not the text. */
export const VersionNotice = ({ version: { authorName, edition, why }, when, address, goOn }: Props) => (
  <Notice tone="note" className="mb-6 grid gap-3">
    <p className="max-w-prose">
      {why === null
        ? `${authorName} saved this in edition ${edition}, ${when}. Nothing here changes the text.`
        : `${authorName} wrote this in edition ${edition}; it was ${givenUpReasons[why]}, ${when}. It is no part of the text, and nobody has approved it.`}
      {why !== null && !goOn && ` Only ${authorName} can bring these words back, in a draft.`}
    </p>
    <p className="flex flex-wrap gap-3">
      {goOn && (
        <a href={goOn} className={buttonLook.plain}>
          Go on with it in the editor
        </a>
      )}
      <a href={address} className={buttonLook.plain}>
        Go to the text
      </a>
    </p>
  </Notice>
)
