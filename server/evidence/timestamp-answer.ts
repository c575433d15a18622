import { Null, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'

/** Hashes that an authority may stamp. */
const sha256Id = '2.16.840.1.101.3.4.2.1'
const sm3Id = '1.2.156.10197.1.401'

/** What an authority has said. */
export interface TimestampAnswer {
  /** Of what it has stamped, hex; the other one is null. */
  readonly sha256: string | null
  readonly sm3: string | null
  /** When, by the authority's clock, ms since 1970. */
  readonly at: number
}

/**
 * What a timestamp authority is sent: the hash alone, and that its certificate is to come along. The same hash gives the
 * same bytes.
 * @param sha256 hex.
 * @source RFC 3161, 2.4.1
 */
export function timestampRequest(sha256: string): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Id, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(Buffer.from(sha256, 'hex')).buffer }),
    }),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

/**
 * An answer, read as far as it takes to know what was stamped and when. Whether its signer is to be trusted is for those who
 * hold the authority's certificate: `openssl ts -verify`.
 * @returns `refused`: the authority has stamped nothing; null: it is no answer of an authority.
 * @source RFC 3161, 2.4.2
 */
export function readTimestamp(bytes: Uint8Array): TimestampAnswer | 'refused' | null {
  try {
    const answer = TimeStampResp.fromBER(Uint8Array.from(bytes).buffer)
    // 0: granted; 1: granted with modifications.
    if (Number(answer.status.status) > 1) return 'refused'
    const token = answer.timeStampToken
    if (token?.contentType !== id_ContentType_SignedData) return null
    const { encapContentInfo } = new SignedData({ schema: token.content })
    if (encapContentInfo.eContentType !== id_eContentType_TSTInfo || encapContentInfo.eContent === undefined)
      return null
    const { messageImprint, genTime } = TSTInfo.fromBER(encapContentInfo.eContent.getValue())
    const hash = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView).toString('hex')
    const { algorithmId } = messageImprint.hashAlgorithm
    if (Number.isNaN(genTime.getTime())) return null
    return {
      sha256: algorithmId === sha256Id ? hash : null,
      sm3: algorithmId === sm3Id ? hash : null,
      at: genTime.getTime(),
    }
  } catch {
    // Whatever the reader of the encoding says, these bytes are no answer.
    return null
  }
}
