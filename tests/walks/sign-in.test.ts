import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { startIdentityProvider, testClient } from '../support/identity-provider.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { ownerToken } from '../support/running-hall.ts'

describe('[ACC-12] [ACC-13] the sign-in of the organisation', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-sign-in-'))
  const audit = auditor()
  let server: ProofServer
  let provider: Awaited<ReturnType<typeof startIdentityProvider>>
  let own: OpenPage
  let owner: OpenPage

  beforeAll(async ({ chromium }) => {
    server = await proofServer(dataDir)
    provider = await startIdentityProvider(`${server.base}/sign-in`)
    const env = {
      PUBLIC_URL: server.base,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: testClient.clientId,
      OIDC_CLIENT_SECRET: testClient.clientSecret,
    }
    expect(await server.start(undefined, 1, env), server.complaints).toBe(true)
    own = await openPage(chromium, { size: 'console', address: server.base })
    owner = await openPage(chromium, { size: 'console', address: server.base })
  })
  afterAll(async () => {
    await server?.stop()
    await provider?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const signIn = () => own.page.getByRole('button', { name: zh('accounts.home.toProvider') }).click()
  const back = () => own.page.getByRole('link', { name: zh('accounts.home.toSignIn') }).click()

  it('refuses who has no account, in words, and leaves nothing of the answer in the address', async () => {
    provider.signsIn('hu-jing')
    await own.page.getByText(zh('accounts.home.providerAbout', { host: new URL(provider.issuer).host })).waitFor()
    await audit.lookInBoth('the ways in', own.page)
    await inLanguage(own.page, 'zh-CN')
    await signIn()
    await own.page.getByText(zh('refusals.accounts.unknownSubject')).waitFor()
    expect(own.page.url()).toBe(`${server.base}/sign-in`)
    await audit.lookInBoth('refused', own.page)
    await inLanguage(own.page, 'zh-CN')
  })

  it('the owner sees who came and makes an account of it; then it comes in, and is signed out by the owner', async () => {
    const { page } = owner
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    await page
      .getByRole('navigation')
      .getByRole('button', { name: zh('accounts.home.title') })
      .click()
    const row = page.getByRole('list', { name: zh('accounts.home.unknown') }).getByRole('listitem')
    await row.getByText('hu-jing@example.test').waitFor()
    await audit.lookInBoth('who waits', page)
    await inLanguage(page, 'zh-CN')
    await row.getByRole('button', { name: zh('accounts.home.doLink') }).click()
    await page.getByText(zh('accounts.home.linked')).waitFor()
    expect(await row.count()).toBe(0)

    await back()
    await signIn()
    await own.page.getByText('姓名 hu-jing').waitFor()
    await page.getByRole('button', { name: `${zh('accounts.home.signOutOf')}: 姓名 hu-jing` }).click()
    await page.getByText(zh('accounts.home.signedOutOf', { name: '姓名 hu-jing' })).waitFor()
    await own.page.reload()
    await own.page.getByRole('button', { name: zh('accounts.home.toProvider') }).waitFor()
  })

  it('says so while the provider is away', async () => {
    await provider.stop()
    await signIn()
    await own.page.getByText(zh('refusals.accounts.providerAway')).waitFor()
    await provider.again()
    expect(audit.findings()).toEqual([])
  })
})
