import type { Refusal } from "./form-state"
import { Notice } from "./notice"

/** Why a form was refused. When the page behind it is out of date, with the way to the present one. */
export const RefusalNotice = ({ refusal, address }: { refusal: Refusal; address?: string | number }) => (
  <Notice tone="refused">
    {refusal.message}
    {refusal.code === "conflict" && address && (
      <>
        {" "}
        <a href={String(address)} className="link">
          Show it as it is now
        </a>
        .
      </>
    )}
  </Notice>
)
