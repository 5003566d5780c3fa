/** Says above a page that everybody may sign in here. */
export const DemonstrationStrip = ({ words, className = "" }: { words: string; className?: string }) => (
  <aside className={`border-b border-amber px-4 py-1 text-center text-xs leading-snug text-ink ${className}`}>
    {words}
  </aside>
)
