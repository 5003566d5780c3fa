/**
 * An experiment with kills, full disks, poolers or old versions, outside of the tests because it takes long or wants
 * programs of others. `run` reports what it finds wrong, or throws; it is bounded in time and removes what it made.
 */
export type ReliabilityCheck = { name: string; run: (report: (finding: string) => void) => Promise<void> }
