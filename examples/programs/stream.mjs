// Prints what happens, by server-sent events, without any library: `node examples/programs/stream.mjs http://localhost:3000 <meetingId> <token>`.
const [base, meetingId, token] = process.argv.slice(2)
let lastId = null
let waitMs = 1_000

for (;;) {
  try {
    await follow()
  } catch (error) {
    console.error(error.message)
  }
  await new Promise((resolve) => setTimeout(resolve, waitMs))
}

/** Reads until the line is cut; what was heard is not asked for again. */
async function follow() {
  const headers = { Authorization: `Bearer ${token}`, ...(lastId === null ? {} : { 'Last-Event-ID': lastId }) }
  const response = await fetch(`${base}/api/meetings/${meetingId}/events/stream`, { headers })
  if (!response.ok) throw new Error(`refused: ${response.status}`)
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop()
    for (const block of blocks) hear(block)
  }
}

function hear(block) {
  let [event, data] = ['', '']
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(\w+):? ?(.*)$/u.exec(line) ?? []
    if (name === 'id') lastId = value === '' ? null : value
    if (name === 'event') event = value
    if (name === 'data') data = value
    if (name === 'retry') waitMs = Number(value)
  }
  if (event === 'snapshot') console.log(`snapshot ${JSON.parse(data).state.meeting.status}`)
  if (event === 'feed') for (const { seq, type } of JSON.parse(data).events) console.log(`${seq} ${type}`)
}
