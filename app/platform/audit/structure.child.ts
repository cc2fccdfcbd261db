import Database from 'better-sqlite3'
import { structureFaults } from './structure.ts'

const client = new Database(process.argv[2] ?? '', { readonly: true })
process.stdout.write(JSON.stringify(structureFaults(client)))
client.close()
