import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOwnOrigin } from '../../server/access/origin.ts'
import { localBase, reachableBase } from '../../server/announce.ts'
import { ConfigError, readConfig } from '../../server/config.ts'
import { startFault } from '../../server/start-fault.ts'
import { hostsOf } from '../../server/store/postgres-hosts.ts'

/** What the start says about this environment: a line in Chinese, a line in English; null when it goes on. */
function toldOf(env: Record<string, string>): string | null {
  try {
    readConfig(env)
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    const [zh, en, ...more] = startFault(error).split('\n')
    expect(zh).toMatch(/\p{Script=Han}{4}/u)
    expect(more).toEqual([])
    return en ?? ''
  }
}

describe('FONTS_DIR', () => {
  it('[PAP-3] is a folder that is there, or the start says what is wrong', () => {
    expect(readConfig({ FONTS_DIR: tmpdir() }).fontsDir).toBe(tmpdir())
    expect(readConfig({}).fontsDir).toBeNull()
    for (const path of [join(tmpdir(), 'is-not-there'), import.meta.filename])
      expect(toldOf({ FONTS_DIR: path })).toContain('folder of typefaces that is there')
  })
})

describe('PUBLIC_URL', () => {
  it.each([
    ['https://hall.example', 'https://hall.example'],
    ['https://hall.example/', 'https://hall.example'],
    ['HTTP://Hall.Example:8080', 'http://hall.example:8080'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ])('[DOR-5] may be %s', (given, origin) => {
    expect(readConfig({ PUBLIC_URL: given }).publicUrl).toBe(origin)
  })

  it.each([
    'hall',
    'hall.example:3000',
    'ftp://hall.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:hall.example',
    'https://',
    'https://hall.example/hall',
    'https://hall.example?',
    'https://hall.example#',
    'https://user:word@hall.example',
  ])('[DOR-5] [CAS-29] cannot be %s: the start ends and names it, with the reason', (given) => {
    expect(toldOf({ PUBLIC_URL: given })).toMatch(/PUBLIC_URL has to be an http or https origin/u)
  })

  it('[DOR-5] [CAS-29] lets no page without an origin of its own in', () => {
    for (const publicUrl of [null, 'https://hall.example']) {
      expect(isOwnOrigin('null', 'hall.example', publicUrl)).toBe(false)
      expect(isOwnOrigin('https://hall.example', 'hall.example', publicUrl)).toBe(true)
      expect(isOwnOrigin('https://evil.example', 'hall.example', publicUrl)).toBe(false)
    }
  })
})

describe('BASE_PATH', () => {
  it.each(['/onehall', '/a/b', '/one.hall_2~x-y'])('[DOR-14] may be %s', (given) => {
    expect(readConfig({ BASE_PATH: given, PUBLIC_URL: 'https://hall.example' })).toMatchObject({
      basePath: given,
      publicUrl: 'https://hall.example',
      publicBase: `https://hall.example${given}`,
    })
  })

  it.each(['onehall', '/onehall/', '/', '//', '/a//b', '/..', '/a/../b', '/a b', '/a%2fb', '/同堂', '/a?b', '/"><'])(
    '[DOR-14] cannot be %s: the start ends and names it, with the reason',
    (given) => expect(toldOf({ BASE_PATH: given })).toMatch(/BASE_PATH has to begin with a slash, end without one/u),
  )
})

describe('Secrets', () => {
  let folder: string
  const fileWith = (text: string) => {
    const file = join(folder, String(Math.random()))
    writeFileSync(file, text)
    return file
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onehall-config-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('[DOR-6] have sixteen characters at least, and are never repeated in what is told', () => {
    expect(toldOf({ ADMIN_TOKEN: 'fifteen-letters' })).toMatch(/ADMIN_TOKEN has to have 16/u)
    expect(toldOf({ ADMIN_TOKEN: 'fifteen-letters' })).not.toMatch(/fifteen/u)
    expect(toldOf({ ADMIN_TOKEN: 'sixteen-letters-' })).toBeNull()
    expect(toldOf({ ADMIN_TOKEN: 'with a space, and long' })).toMatch(/ADMIN_TOKEN/u)
  })

  it('[DOR-6] may lie in a file that is named instead', () => {
    const env = {
      ADMIN_TOKEN_FILE: fileWith('token-out-of-a-file\r\n'),
      DATABASE_URL_FILE: fileWith('postgres://db/x'),
    }
    expect(readConfig(env)).toMatchObject({ adminToken: 'token-out-of-a-file', databaseUrl: 'postgres://db/x' })
    expect(readConfig({ ...env, ADMIN_TOKEN: '' }).adminToken).toBe('token-out-of-a-file')
  })

  it('[DOR-6] in a file are named by it when they are given twice, not there, or wrong', () => {
    const given = { ADMIN_TOKEN_FILE: fileWith('token-out-of-a-file') }
    const twice = toldOf({ ...given, ADMIN_TOKEN: 'token-of-the-environment' })
    expect(twice).toMatch(/ADMIN_TOKEN_FILE and ADMIN_TOKEN cannot both be set/u)
    expect(toldOf({ ADMIN_TOKEN_FILE: join(folder, 'none') })).toMatch(/ADMIN_TOKEN_FILE names a file that/u)
    expect(toldOf({ ADMIN_TOKEN_FILE: fileWith('\n') })).toMatch(/ADMIN_TOKEN_FILE has to have 16/u)
    const both = toldOf({ DATABASE_URL_FILE: fileWith('mysql://db'), PORT: 'x' })
    expect(both).toMatch(/PORT has to be .*; DATABASE_URL_FILE has to begin/u)
    expect(toldOf({ DATABASE_URL: 'postgres://half-copied@' })).toMatch(/DATABASE_URL has to .* be a whole address/u)
  })
})

describe('DATABASE_URL', () => {
  it.each([
    ['postgres://u:p@db/x', ['postgres://u:p@db/x']],
    ['postgresql://db', ['postgresql://db']],
    ['postgres://u:p@db/x?target_session_attrs=read-write', ['postgres://u:p@db/x']],
    [
      'postgres://u:p@one,two:5433/x?target_session_attrs=primary&sslmode=require',
      ['postgres://u:p@one/x?sslmode=require', 'postgres://u:p@two:5433/x?sslmode=require'],
    ],
    ['postgres://[::1]:5432,[::2]/x', ['postgres://[::1]:5432/x', 'postgres://[::2]/x']],
  ])('[NOD-25] may be %s', (given, hosts) => {
    expect(toldOf({ DATABASE_URL: given })).toBeNull()
    expect(hostsOf(given)).toEqual(hosts)
  })

  it.each([
    'mysql://db',
    'postgres://half-copied@',
    'postgres://one,,two/x',
    'postgres://one,two:port/x',
    'postgres://one,/x',
    'postgres://one,two/x?target_session_attrs=standby',
  ])('[NOD-25] cannot be %s', (given) => {
    expect(toldOf({ DATABASE_URL: given })).toMatch(/DATABASE_URL has to .* be a whole address/u)
  })

  it('[NOD-26] has one beside it, past a pooler', () => {
    const listenUrl = 'postgres://db:5432/x'
    expect(readConfig({ DATABASE_LISTEN_URL: listenUrl })).toMatchObject({ listenUrl })
    expect(readConfig({})).toMatchObject({ listenUrl: null })
    expect(toldOf({ DATABASE_LISTEN_URL: 'db:5432' })).toMatch(/DATABASE_LISTEN_URL has to be an address/u)
  })
})

describe('TRUSTED_PROXY', () => {
  it('[DOR-1] is off, a number, or addresses and networks', () => {
    expect(readConfig({}).trustedProxy).toBeNull()
    expect(readConfig({ TRUSTED_PROXY: 'off' }).trustedProxy).toBeNull()
    for (const given of ['1', 'loopback', '10.0.0.0/8, fd00::/8', '192.0.2.1'])
      expect(readConfig({ TRUSTED_PROXY: given }).trustedProxy).toBe(given)
    for (const wrong of ['0', '-1', '1.5', 'true', 'proxy.example', '10.0.0.0/33', '0.0.0.0/0', ','])
      expect(toldOf({ TRUSTED_PROXY: wrong }), wrong).toMatch(/TRUSTED_PROXY has to be/u)
  })
})

describe('The address that is printed', () => {
  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['127.0.0.1', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['fe80::1%eth0', 'http://[fe80::1%25eth0]:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
  ])('[DOR-7] of HOST=%s is %s', (host, base) => {
    const place = { publicBase: null, basePath: '', host, port: 3000 }
    expect(localBase(place)).toBe(base)
    expect(localBase({ ...place, basePath: '/onehall' })).toBe(`${base}/onehall`)
    expect(localBase({ ...place, publicBase: 'https://hall.example' })).toBe('https://hall.example')
    if (host.includes('1')) expect(reachableBase(place)).toContain(host.includes(':') ? '[' : host)
  })
})
