import type { RequestHandler } from 'express'

/** What is neither API nor page nor file: a small page for browsers, JSON for programs. @source DOR-8 */
export const noSuchPage =
  (basePath: string): RequestHandler =>
  (request, response) => {
    response.status(404).set('Cache-Control', 'no-store')
    if (request.accepts(['json', 'html']) === 'html') response.type('html').send(page(basePath))
    else response.json({ error: { code: 'access.notFound' } })
  }

/** Needs nothing but itself: what it would load might be missing, too. */
const page = (basePath: string) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>没有这个页面 · 同堂 OneHall</title>
<link rel="icon" href="${basePath}/icon.svg" type="image/svg+xml">
<style>
:root { color-scheme: light dark; --paper: #f7f4ee; --ink: #1d1a18; --ink-2: #57514b; --vermilion: #b3201f }
@media (prefers-color-scheme: dark) { :root { --paper: #171412; --ink: #f4ede3; --ink-2: #cdc4b8; --vermilion: #f08a7e } }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 24px; box-sizing: border-box;
  background: var(--paper); color: var(--ink); font: 16px/1.7 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif }
main { max-width: 32em; border-top: 3px solid var(--vermilion); padding-top: 20px }
h1 { margin: 0; font: 600 26px/1.4 'Noto Serif SC', 'Songti SC', SimSun, serif }
p { margin: 8px 0 0; color: var(--ink-2) }
[lang=en] { display: block }
h1 [lang=en] { font-size: 18px; font-weight: 400 }
a { color: var(--vermilion) }
</style>
<main>
<h1>没有这个页面<span lang="en">There is no such page</span></h1>
<p>请核对地址，或重新打开会议组织者发来的链接。<span lang="en">Check the address, or open the link from the organisers again.</span></p>
<p><a href="${basePath}/">同堂 <span style="display:inline" lang="en">OneHall</span></a></p>
</main>
`
