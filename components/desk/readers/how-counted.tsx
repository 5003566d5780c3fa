/** How honest the numbers are. */
export const HowCounted = () => (
  <p className="max-w-3xl text-sm text-soft">
    The server counts each time it gives somebody a page. It keeps no cookie, no address and nothing else
    about anybody, so one person who reads a page twice counts twice. Robots are those who say so, or who do
    not ask as a browser does; a robot that poses as a browser in every way counts as a person. Whoever is
    signed in is not counted. A page that a browser prepared ahead counts when it is shown, or not at all
    where JavaScript is off. What a cache in front of this server answers by itself is not seen here.
  </p>
)
