/** What came of a form, said where it was sent. */
export const FormStatus = ({ words }: { words: string }) => (
  <p role="status" className="mt-4 border-s-4 border-accent px-3.5 py-2.5">
    {words}
  </p>
)
