"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import type { ShownEdition } from "./shown-edition"

type Props = {
  begin: FormAction
  edition: Pick<ShownEdition, "languageVersionId">
  address: string
}

export const BeginEdition = ({ begin, edition: { languageVersionId }, address }: Props) => (
  <RefusableForm action={begin} name="begin-edition" hidden={{ languageVersionId, at: address }}>
    {() => <Button look="main">Begin the next edition</Button>}
  </RefusableForm>
)
