import { createServer } from 'node:http'

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>bare</title><main><h1>签到</h1><form><label>姓名 <input name="name"></label>
<label>手机号后四位 <input name="phoneTail" inputmode="numeric"></label><button type="submit">签到</button></form></main>`

/** The baseline: one file with the same two fields and no script, no style, no code to be looked at. */
export async function startBareForm() {
  const http = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(request.url === '/' ? page : '')
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  return {
    base: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    end: () => http.close(),
  }
}
