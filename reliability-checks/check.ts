/**
 * One experiment with kills, cut wires or full disks. `run` reports each thing that is wrong in a sentence, or throws.
 * It works in a folder for temporary files of its own (`os.tmpdir()`), which is removed afterwards, with every process
 * that was started from there.
 */
export type ReliabilityCheck = { name: string; run: (report: (finding: string) => void) => Promise<void> }
