import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTimestamp, timestampRequest } from '../../../server/evidence/timestamp-answer.ts'
import { timestampFault } from '../../../server/evidence/timestamp-check.ts'
import { giveArchive, takeArchive } from '../../support/archive-parts.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'
import { sha256Hex, timestampAnswer } from '../../support/timestamp-answers.ts'

/** What OpenSSL 3 has answered to a request of ours, over the SHA-256 of `hello`. */
const fromOpenSsl = Buffer.from(
  'MIIFzDADAgEAMIIFwwYJKoZIhvcNAQcCoIIFtDCCBbACAQMxDzANBglghkgBZQMEAgEFADBjBgsqhkiG9w0BCRABBKBUBFIwUAIBAQYEKgMEATAxMA0GCWCGSAFlAwQCAQUABCAs8k26X7CjDiboOyrFueKeGxYeXB+nQl5zBDNik4uYJAIBAhgPMjAyNjExMzAyMDUwMjRaoIIDLTCCAykwggIRoAMCAQICFDR16BliVhpLRpPaxgZOCX2Yj99YMA0GCSqGSIb3DQEBCwUAMBgxFjAUBgNVBAMMDVRTQSBmb3IgdGVzdHMwHhcNMjYxMTMwMjA1MDI0WhcNMzYxMTI3MjA1MDI0WjAYMRYwFAYDVQQDDA1UU0EgZm9yIHRlc3RzMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA47Gc/bTWTbByyY4LIbi46CdyqGVQVTT4w1IXUcN9WjhWQRlPcwmNCICi7pgREbIvJeAl3mPLD9pSpcInj6woBLQCBpZGuzYaQBuTpoOF6IPFDyueA8LVQ/FR5KdJIf0BNnojK6uATcnCX6fyJsRneD1P9Kp8PJkVmpm5pCEn2iyfajCceOCp7pOWkifB8p1/tA7qa6GeCtq5YEuAqvtSm4mc+637zajGWLiZsW7Dldossk/5BhVJF69vnzMKb6I0UZ54jDJ0u1W3q6l3sL/4uAT6tY05ADiU0sBZjhKi6WAPXGvOyzY4HFOm1splSYwyEuO00duxbgAbKFoFNDVeOwIDAQABo2swaTAdBgNVHQ4EFgQUdwCmGtKYSE1zZ7G/MfTX0EjGYFgwHwYDVR0jBBgwFoAUdwCmGtKYSE1zZ7G/MfTX0EjGYFgwDwYDVR0TAQH/BAUwAwEB/zAWBgNVHSUBAf8EDDAKBggrBgEFBQcDCDANBgkqhkiG9w0BAQsFAAOCAQEAjp8XxpcoWwhWYrkbi0dCKwbSdnhmPc5urN8jQoaUNiMudikVS7GerguNKd4EkhP/HVlWIALasNtnHHbA0k81R4HL4Rjnhn3UkUPONu2REC4R126QBWp9m7dTX7OWLJOuyTtYciyt8PvvG2g0UfWnum2ZZunIGEi+4Y1O3JRJ9wzOanTQSxxkYbK1A10tp4U/T9GuCiRuAgRbxdkWtsHkC2aE8Y/z0XsFDb37Gv0a1I+x3CQaXFzMK8l2Oru+ZO8Qn2vKr7AqvMfm7DLEpKTGBijQpDGCjD56SKGs1o61uGIqVUry2xkS3ARe/AsXlrWYBtprZFT5Pdx27C3te2AJbzGCAgIwggH+AgEBMDAwGDEWMBQGA1UEAwwNVFNBIGZvciB0ZXN0cwIUNHXoGWJWGktGk9rGBk4JfZiP31gwDQYJYIZIAWUDBAIBBQCggaQwGgYJKoZIhvcNAQkDMQ0GCyqGSIb3DQEJEAEEMBwGCSqGSIb3DQEJBTEPFw0yNjExMzAyMDUwMjRaMC8GCSqGSIb3DQEJBDEiBCAJW2AN5ZS+OZi78euyFcOBiAPUa2EpWdB7UpNA+ZaEujA3BgsqhkiG9w0BCRACLzEoMCYwJDAiBCC7D+Fu7IdDMw03WmiWuaSz3T3MtwEVHUMgODpHjmNuwTANBgkqhkiG9w0BAQEFAASCAQBQqbIFmj4F5lngjeIl3Yk4I4Xd7X/o50y7SDq6gw4LPpqPnYLgRGJcxL0CIz7bXubRdUP5858W3ppbPNG8YEwxah4a/I88J80cqzZ8LXlVxn9N81M1GklwmWw21zBo/UoYfEX0w5Lcosq/RJrGfqhNMyC9AckXvSw0IQyiJqVahxxqL4MjuksuTS7dDYBg8pWYipJHol3XP5yBn+2K7Ns1AzKoVfw/JuDJac4kXbO3QsiRKFDDLTSMlX/rDz4bRt7HzGd8v1A2X16H6uHhtAGeycO2YJWz0e/PSfcQW2lb64yH+9Gy1KxlJf0nqTkharQ9TU/z9qXqOfx4eB/rDxoA',
  'base64',
)

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

async function endedMeeting() {
  const meeting = await hall.createMeeting()
  const staff = meeting.tokenOf('moderator')
  const path = `/api/meetings/${meeting.meetingId}`
  const get = async (name: string, token = staff) => {
    const response = await fetch(`${hall.base}${path}/${name}`, { headers: { authorization: `Bearer ${token}` } })
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const put = (bytes: Uint8Array, token = staff) =>
    hall.call('PUT', `${path}/seal.tsr`, token, bytes, { 'content-type': 'application/timestamp-reply' })
  const seal = async () => (await hall.call<{ sha256: string; seq: number }>('GET', `${path}/seal`, staff)).body
  const say = (type: string, data: object) => hall.command(meeting.meetingId, staff, type, data)
  return { ...meeting, staff, path, get, put, seal, say }
}

describe('timestamps of an authority', () => {
  it('[EVD-7] the request holds the hash of the seal, and nothing before the end', async () => {
    const meeting = await endedMeeting()
    expect((await meeting.get('seal.tsq')).status).toBe(409)
    await meeting.say('meeting.start', {})
    await meeting.say('meeting.adjourn', {})
    const asked = await meeting.get('seal.tsq')
    expect(asked.status).toBe(200)
    const { sha256 } = await meeting.seal()
    expect(Buffer.from(asked.bytes).toString('hex')).toContain(sha256)
    expect((await meeting.get('seal.tsq')).bytes).toEqual(asked.bytes)
    expect(asked.bytes).toEqual(timestampRequest(sha256))
  })

  it('[EVD-7] an answer is laid beside its seal; that of another file, a refusal and what is none are refused, each with its code', async () => {
    const meeting = await endedMeeting()
    await meeting.say('meeting.start', {})
    await meeting.say('meeting.adjourn', {})
    const { sha256, seq } = await meeting.seal()
    expect((await meeting.get('seal.tsr')).status).toBe(404)
    const at = Date.parse('2025-02-18T01:00:00Z')
    const refused = async (bytes: Uint8Array) => {
      const { status, body } = await meeting.put(bytes)
      return [status, (body as { error?: { code: string } }).error?.code]
    }
    expect(await refused(fromOpenSsl)).toEqual([422, 'seal.otherTimestamp'])
    expect(await refused(timestampAnswer(sha256Hex('another seal')))).toEqual([422, 'seal.otherTimestamp'])
    expect(await refused(timestampAnswer(sha256, { status: 2 }))).toEqual([422, 'seal.timestampRefused'])
    for (const bytes of [
      Buffer.from('no answer'),
      Buffer.alloc(60_000, Buffer.from([0x30, 0x80])),
      timestampRequest(sha256),
    ])
      expect(await refused(bytes)).toEqual([422, 'seal.notATimestamp'])
    expect(await refused(Buffer.alloc(70_000))).toEqual([413, 'seal.timestampTooLarge'])
    expect((await meeting.put(timestampAnswer(sha256), meeting.tokenOf('operator', 'b1'))).status).toBe(403)

    const answer = timestampAnswer(sha256, { at })
    expect(await meeting.put(answer)).toMatchObject({ status: 200, body: { seq, at } })
    expect((await meeting.get('seal.tsr')).bytes).toEqual(answer)
    const journal = await hall.call<{ entries: { act: string; detail: object }[] }>(
      'GET',
      `${meeting.path}/audit`,
      ownerToken,
    )
    expect(journal.body.entries).toContainEqual(
      expect.objectContaining({ act: 'seal.timestamped', detail: { seq, sha256: sha256Hex(answer) } }),
    )
  })

  it('[EVD-7] one that was asked for before a correction stays beside the seal of then', async () => {
    const meeting = await endedMeeting()
    await meeting.say('meeting.start', {})
    await meeting.say('meeting.adjourn', {})
    const before = await meeting.seal()
    await meeting.say('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })
    const after = await meeting.seal()
    expect(after.seq).toBeGreaterThan(before.seq)
    expect(await meeting.put(timestampAnswer(before.sha256))).toMatchObject({ status: 200, body: { seq: before.seq } })
  })

  it('[EVD-7] reads what OpenSSL answers', () => {
    const answer = readTimestamp(fromOpenSsl)
    expect(answer).toMatchObject({ sha256: sha256Hex('hello'), sm3: null })
  })

  it('[EVD-7] [ARV-3] goes out with the archive and comes in with it; a changed one is named by both verifiers', async () => {
    const meeting = await endedMeeting()
    await meeting.say('meeting.start', {})
    await meeting.say('meeting.adjourn', {})
    const { sha256 } = await meeting.seal()
    const answer = timestampAnswer(sha256)
    await meeting.put(answer)
    const archive = await takeArchive(hall, meeting.meetingId)
    const taken = await giveArchive(hall, archive)
    expect(taken.status, JSON.stringify(taken.body)).toBe(201)
    const { evidence } = hall.hall.deps
    const [kept] = await evidence.timestamps.all(taken.body.meetingId)
    expect(Buffer.from(kept?.content ?? '', 'base64')).toEqual(Buffer.from(answer))

    for (const at of [3, 40, answer.length - 1]) {
      const changed = Uint8Array.from(answer)
      changed[at] = (changed[at] ?? 0) ^ 1
      const content = Buffer.from(changed).toString('base64')
      expect(timestampFault({ content, sha256: sha256Hex(answer) }, { content: '' })).toBe('changed')
    }
    expect(timestampFault({ content: kept?.content ?? '', sha256: sha256Hex(answer) }, { content: 'other' })).toBe(
      'otherSeal',
    )
    expect(timestampFault({ content: kept?.content ?? '', sha256: sha256Hex(answer) }, null)).toBe('otherSeal')
  })
})
