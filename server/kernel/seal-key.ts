import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolderAtOnce } from './on-disk.ts'

/** What only the holder of the key file can make: signatures that anybody can check, and marks that only it can. */
export interface SealKey {
  /** First 16 hex characters of the SHA-256 of the public key. */
  readonly keyId: string
  /** ed25519, SPKI as base64. */
  readonly publicKey: string
  /** True when the file was made just now: nothing that was marked before is known to it. */
  readonly isNew: boolean
  /** ed25519 signature, base64. */
  sign(bytes: Uint8Array): string
  /** HMAC-SHA-256 by a key that is derived from the private one; 32 hex characters. */
  mac(text: string): string
}

/** The file is there and is no key. */
export class SealKeyError extends Error {
  constructor(
    readonly path: string,
    options?: { cause?: unknown },
  ) {
    super(`${path} is no ed25519 private key (PEM, PKCS 8)`, options)
    this.name = 'SealKeyError'
  }
}

/**
 * Reads the key, or makes one where there is none, for its owner's eyes alone (0600).
 * @throws SealKeyError, or what the file system says.
 * @source rule 37
 */
export function openSealKey(path: string): SealKey {
  const known = readPem(path)
  if (known !== null) return sealKeyOf(privateKeyOf(path, known), false)
  mkdirSync(dirname(path), { recursive: true })
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    writePem(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  } catch (error) {
    // Another node that shares the file was quicker.
    const made = isCode(error, 'EEXIST') ? readPem(path) : null
    if (made === null) throw error
    return sealKeyOf(privateKeyOf(path, made), false)
  }
  return sealKeyOf(privateKey, true)
}

/** For those who only check. @returns null where there is no file. @throws SealKeyError */
export function readSealKey(path: string): SealKey | null {
  const known = readPem(path)
  return known === null ? null : sealKeyOf(privateKeyOf(path, known), false)
}

function sealKeyOf(privateKey: KeyObject, isNew: boolean): SealKey {
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const secret = privateKey.export({ type: 'pkcs8', format: 'der' })
  const macKey = Buffer.from(hkdfSync('sha256', secret, '', 'onehall evidence', 32))
  return {
    keyId: createHash('sha256').update(spki).digest('hex').slice(0, 16),
    publicKey: spki.toString('base64'),
    isNew,
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
    mac: (text) => createHmac('sha256', macKey).update(text).digest('hex').slice(0, 32),
  }
}

/** On the disk before anything is marked by it: with the power gone, no start would be without it. @throws where there is one */
function writePem(path: string, pem: string): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeSync(file, pem)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolderAtOnce(dirname(path))
}

function readPem(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function privateKeyOf(path: string, pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (cause) {
    throw new SealKeyError(path, { cause })
  }
  throw new SealKeyError(path)
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
