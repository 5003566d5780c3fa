import { BrandMark } from "@/components/ui/brand-mark"

export const SiteName = ({ name, home }: { name: string; home: string }) => (
  <a href={home} className="flex items-center gap-3">
    <BrandMark />
    <span className="title max-w-60 text-lg leading-[1.14]">{name}</span>
  </a>
)
