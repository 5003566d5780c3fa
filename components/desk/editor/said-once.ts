/** A refusal or a fault as the editor says it, which has a sentence of its own on what becomes of the words. */
export const saidOnce = (message: string) =>
  message
    .replace(/,? and what you typed is still here\./, ".")
    .replace(/ What you typed is still here\./, "")
    .replace(/ Tell whoever runs this desk, and name the number (\S+?)\./, " Its number is $1.")
