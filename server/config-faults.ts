/** What is wrong with one variable of the environment. */
export interface ConfigFault {
  /** As it was given: for a value from a file, the variable that names the file. */
  readonly variable: string
  /** Which setting it is. */
  readonly setting: ConfigName
  /** `given twice`: as a value and as a file; `unreadable`: there is no such file, or no right to read it; `missing`: another one needs it. */
  readonly reason: 'value' | 'given twice' | 'unreadable' | 'missing'
}

type Sentence = readonly [zh: string, en: string]

/** What each setting has to be, said after its name. */
const wanted = {
  PORT: ['应为 0 到 65535 的整数', 'has to be a whole number from 0 to 65,535'],
  HOST: ['应为本机的一个地址', 'has to be an address of this machine'],
  DATA_DIR: ['应为一个目录', 'has to be a folder'],
  ADMIN_TOKEN: [
    '应为 16 到 256 个可打印的 ASCII 字符，不含空格',
    'has to have 16 to 256 printable ASCII characters without spaces',
  ],
  CORS_ORIGINS: [
    '应为以逗号分隔的 http 或 https 源，例如 https://portal.example',
    'has to be http or https origins with commas between, such as https://portal.example',
  ],
  WEBHOOK_NETWORKS: [
    '应为以逗号分隔的地址与网段，例如 10.0.0.0/8',
    'has to be addresses and networks, such as 10.0.0.0/8, with commas between',
  ],
  METRICS_TOKEN: [
    '应为 16 到 256 个可打印的 ASCII 字符，不含空格',
    'has to have 16 to 256 printable ASCII characters without spaces',
  ],
  DATABASE_URL: [
    '应以 postgres:// 或 postgresql:// 开头，后接完整地址，例如 postgres://onehall:密码@数据库主机/onehall；多台以逗号分隔，target_session_attrs 只可为 read-write 或 primary',
    'has to begin with postgres:// or postgresql:// and be a whole address, such as postgres://onehall:password@host/onehall; several hosts have commas between, and target_session_attrs is read-write or primary',
  ],
  DATABASE_LISTEN_URL: [
    '应为不经连接池的 PostgreSQL 地址，写法同 DATABASE_URL',
    'has to be an address of PostgreSQL itself, past the pooler, written as DATABASE_URL is',
  ],
  DOCUMENTS_URL: [
    '应为 s3://存储桶/前缀?endpoint=https://主机:端口&region=区域（后两项可省，不含密钥）',
    'has to be s3://bucket/prefix?endpoint=https://host:port&region=name (the last two may be absent), without keys in it',
  ],
  AWS_ACCESS_KEY_ID: ['应为对象存储的访问密钥编号', 'has to be the id of the key for the store of documents'],
  AWS_SECRET_ACCESS_KEY: ['应为该访问密钥的密码', 'has to be the secret of that key'],
  AWS_SESSION_TOKEN: ['应为该访问密钥的临时令牌', 'has to be the session token of that key'],
  AWS_REGION: ['应为区域名，例如 cn-north-1', 'has to be the name of a region, such as us-east-1'],
  PUBLIC_URL: [
    '应为 http 或 https 的源，只含主机名和端口，例如 https://hall.example',
    'has to be an http or https origin, a host and port and nothing else, such as https://hall.example',
  ],
  BASE_PATH: [
    '应以 / 开头、不以 / 结尾，只含字母、数字和 . _ ~ -，例如 /onehall；放在根路径时不要设置',
    'has to begin with a slash, end without one and hold letters, digits and . _ ~ - alone, such as /onehall; leave it out for the root',
  ],
  TRUSTED_PROXY: [
    '应为 off、代理的层数（1 到 99），或以逗号分隔的代理地址与网段，例如 10.0.0.0/8',
    'has to be off, how many proxies there are (1 to 99), or addresses and networks of proxies, such as 10.0.0.0/8, with commas between',
  ],
  EXAMPLE: ['应为 on 或 off', 'has to be on or off'],
  ACCESS_LOG: ['应为 on 或 off', 'has to be on or off'],
  LOG_LEVEL: [
    '应为 fatal、error、warn、info、debug、trace 或 silent',
    'has to be fatal, error, warn, info, debug, trace or silent',
  ],
  BACKUPS_KEPT: ['应为 1 到 1000 的整数', 'has to be a whole number from 1 to 1,000'],
  FONTS_DIR: ['应为已有的字体文件夹的路径', 'has to be the path of a folder of typefaces that is there'],
  OIDC_ISSUER: [
    '应为身份认证服务的 https 地址（本机可用 http），不含查询串',
    'has to be the https address of an identity provider (http on this machine alone), without a query',
  ],
  OIDC_CLIENT_ID: ['应为在身份认证服务登记的客户端编号', 'has to be the id of the client at the identity provider'],
  OIDC_CLIENT_SECRET: ['应为该客户端的密钥', 'has to be the secret of that client'],
  SEAL_KEY_FILE: ['应为密钥文件的路径', 'has to be the path of the key file'],
  MAX_CONNECTIONS: ['应为大于 0 的整数', 'has to be a whole number above 0'],
} as const satisfies Readonly<Record<string, Sentence>>

/** The settings of the environment; the compiler asks for a sentence on each. */
export type ConfigName = keyof typeof wanted

/** Every variable that means something, but for those that name a file in its place. */
export const configNames: readonly string[] = Object.keys(wanted)

/** One sentence a language: what is wrong, why, and what to do. */
export function describeConfigFaults(faults: readonly ConfigFault[]): Sentence {
  const zh = faults.map((fault) => `${fault.variable} ${reasonOf(fault)[0]}`).join('；')
  const en = faults.map((fault) => `${fault.variable} ${reasonOf(fault)[1]}`).join('; ')
  return [
    `环境变量取值不对，请改正后再启动：${zh}。`,
    `These environment variables are not valid; mend them and start again: ${en}.`,
  ]
}

function reasonOf({ setting, reason }: ConfigFault): Sentence {
  switch (reason) {
    case 'value':
      return wanted[setting]
    case 'given twice':
      return [`与 ${setting} 只能设置一个`, `and ${setting} cannot both be set`]
    case 'missing':
      return setting.startsWith('AWS_')
        ? [
            '也必须设置：DOCUMENTS_URL 需要 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY',
            'has to be set, too: DOCUMENTS_URL needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
          ]
        : [
            '也必须设置：统一身份认证需要 OIDC_ISSUER、OIDC_CLIENT_ID、OIDC_CLIENT_SECRET 和 PUBLIC_URL',
            'has to be set, too: an identity provider needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL',
          ]
    case 'unreadable':
      return ['所指的文件不存在或无权读取', 'names a file that does not exist or may not be read']
  }
}
