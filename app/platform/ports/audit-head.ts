/**
 * Keeps a line about the end of the audit log outside this machine, where somebody who holds the machine cannot take it
 * back. @throws when it was not kept.
 */
export type AuditHeadPort = { keep(line: string): Promise<void> }

export class AuditHeadError extends Error {
  constructor() {
    super('The head of the audit log did not leave this machine')
  }
}
