import { type PictureFile, pictureAddress } from "@/components/ui/picture-address"
import { absolute } from "../page-metadata"

type Known = {
  name: string
  qualifier?: string
  role: string
  organisation: string
  portrait?: PictureFile
  /** Their page here. */
  address?: string
}

/** Somebody whom a text is about or talks with. */
export const person = ({ name, qualifier, role, organisation, portrait, address }: Known) => ({
  "@type": "Person",
  name,
  disambiguatingDescription: qualifier || undefined,
  jobTitle: role || undefined,
  affiliation: organisation ? { "@type": "Organization", name: organisation } : undefined,
  image: portrait && absolute(pictureAddress(portrait)),
  url: address && absolute(address),
})
