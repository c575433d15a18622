import { createHash } from 'node:crypto'
import { Integer, Null, OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  ContentInfo,
  EncapsulatedContentInfo,
  id_ContentType_SignedData,
  id_eContentType_TSTInfo,
  MessageImprint,
  PKIStatusInfo,
  SignedData,
  TimeStampResp,
  TSTInfo,
} from 'pkijs'

/** What an authority would answer to a hash, without its signature. @param status 2: it refuses. */
export function timestampAnswer(
  sha256: string,
  { at = Date.parse('2025-02-18T01:00:00Z'), status = 0 } = {},
): Uint8Array {
  const stamped = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1', algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(Buffer.from(sha256, 'hex')).buffer }),
    }),
    serialNumber: new Integer({ value: 1 }),
    genTime: new Date(at),
  })
  const content = new OctetString({ valueHex: stamped.toSchema().toBER() })
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: id_eContentType_TSTInfo, eContent: content }),
  })
  const token = new ContentInfo({ contentType: id_ContentType_SignedData, content: signed.toSchema(true) })
  const answer = new TimeStampResp({ status: new PKIStatusInfo({ status }), timeStampToken: token })
  return new Uint8Array(answer.toSchema().toBER())
}

export const sha256Hex = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
