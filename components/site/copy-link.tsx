import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { CopyButton } from "./copy-button"

/** Copies an address, the page's own where none is given. */
export const CopyLink = ({ address = "", locale }: { address?: string; locale: Locale }) => (
  <CopyButton label={translator(locale)("text.copyLink")} locale={locale} copies={address} />
)
