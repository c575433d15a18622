/** What is on is asked so often, ms: a 304 costs next to nothing. */
const askEveryMs = 500

/** The address and the token of a link, and the meeting that it opens. @throws for what is no link. */
export function partsOfLink(link) {
  const found = /^(https?:\/\/[^#\s]+?)\/join(?:\?[^#\s]*)?#(\S+)$/u.exec(link ?? '')
  if (found === null) throw new Error('Paste the whole link to Buttons: https://…/join#…')
  return { base: found[1], token: found[2] }
}

/**
 * A desk of buttons: presses, and what is on.
 * @param onNow told twice a second what is on; null while there is no line.
 * @param onStanding `Ok`, `ConnectionFailure` or `AuthenticationFailure`, with why.
 */
export function createDesk({ link, deadTimeMs, onNow, onStanding, askMs = askEveryMs }) {
  const { base, token } = partsOfLink(link)
  const headers = { Authorization: `Bearer ${token}` }
  const pressedAt = new Map()
  let meeting = null
  let tag = null
  let last = null
  let timer = null
  let isOver = false
  let offsetMs = 0

  const call = async (path, init = {}) =>
    fetch(`${base}${path}`, { ...init, headers: { ...headers, ...init.headers }, signal: AbortSignal.timeout(5_000) })

  /** Which meeting the link is of: it says so itself. */
  const find = async () => {
    const answer = await call('/api/session')
    if (answer.status === 401) throw Object.assign(new Error('The link is over: make a new one'), { isRefused: true })
    meeting = (await answer.json()).meetingId
  }

  const ask = async () => {
    if (meeting === null) await find()
    const answer = await call(`/api/meetings/${meeting}/now`, tag === null ? {} : { headers: { 'If-None-Match': tag } })
    if (answer.status === 401) throw Object.assign(new Error('The link is over: make a new one'), { isRefused: true })
    // Time goes by all the same.
    if (answer.status === 304) return onNow(last)
    if (!answer.ok) throw new Error(`The server answers ${answer.status}`)
    tag = answer.headers.get('etag')
    last = await answer.json()
    offsetMs = last.serverNow - Date.now()
    onStanding('Ok')
    onNow(last)
  }

  const turn = async () => {
    try {
      await ask()
    } catch (error) {
      tag = null
      onNow(null)
      onStanding(error.isRefused ? 'AuthenticationFailure' : 'ConnectionFailure', error.message)
    }
    if (!isOver) timer = setTimeout(turn, askMs)
  }

  return {
    /** The server's clock less this one, ms. */
    get offsetMs() {
      return offsetMs
    },
    begin: () => void turn(),
    end() {
      isOver = true
      clearTimeout(timer)
    },
    /** @returns why nothing came of it; null when it was done, or fell into the button's own dead time. */
    async press(action) {
      const at = performance.now()
      if (at - (pressedAt.get(action) ?? -Infinity) < deadTimeMs) return null
      pressedAt.set(action, at)
      if (meeting === null) return 'no line to OneHall'
      // The same press under the same key: a line that is cut between does it once.
      const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`
      for (let tries = 0; tries < 3; tries += 1) {
        try {
          const answer = await call(`/api/meetings/${meeting}/actions/${action}`, {
            method: 'POST',
            headers: { 'Idempotency-Key': key },
          })
          if (answer.ok) return null
          const said = await answer.json()
          return said.rejection?.code ?? said.error?.code ?? String(answer.status)
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 300))
        }
      }
      return 'no line to OneHall'
    },
  }
}
