import {
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/**
 * Backups are encrypted to an X25519 public key. The server has only that half: whoever takes the server, or a backup,
 * cannot read old backups. Both halves are written as the base64 of their 32 bytes.
 */
export function createBackupKeys(): { recipient: string; identity: string } {
  const { privateKey } = generateKeyPairSync('x25519')
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' })
  return { recipient: rebase(x, 'base64'), identity: rebase(d, 'base64') }
}

function rebase(text: string, to: 'base64' | 'base64url'): string {
  return Buffer.from(text, to === 'base64' ? 'base64url' : 'base64').toString(to)
}

function publicKeyOf(raw: string): KeyObject {
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: rebase(raw, 'base64url') } })
}

// Node asks for the public half of a private JWK and does not use it for the exchange.
function privateKeyOf(raw: string): KeyObject {
  const der = Buffer.concat([
    Buffer.from('302e020100300506032b656e04220420', 'hex'),
    Buffer.from(raw, 'base64'),
  ])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

const LABEL = 'nara backup v1'

function streamKey(shared: Buffer, ephemeral: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeral, recipient]), LABEL, 32))
}

/** A fresh key for one backup, and the 32 bytes that let the recipient find it again. */
export function keyForRecipient(recipient: string): { key: Buffer; ephemeral: Buffer } {
  const pair = generateKeyPairSync('x25519')
  const ephemeral = Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url')
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: publicKeyOf(recipient) })
  return { key: streamKey(shared, ephemeral, Buffer.from(recipient, 'base64')), ephemeral }
}

/** The key of a backup for whoever holds the identity. A wrong identity gives a key that opens nothing. */
export function keyForIdentity(identity: string, ephemeral: Buffer): Buffer {
  const privateKey = privateKeyOf(identity)
  const recipient = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x ?? '', 'base64url')
  const publicKey = publicKeyOf(ephemeral.toString('base64'))
  return streamKey(diffieHellman({ privateKey, publicKey }), ephemeral, recipient)
}

/** A short name of a recipient, to see from the outside for whom a backup is. */
export function fingerprintOf(recipient: string): string {
  return createHash('sha256').update(Buffer.from(recipient, 'base64')).digest('hex').slice(0, 16)
}
