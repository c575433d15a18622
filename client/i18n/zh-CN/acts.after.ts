/** What every desk says of papers that it brings. */
export const actsAfter = {
  'paper.address': '印在纸上的网址',
  'paper.noAddress': '别的设备访问不到“localhost”。请用本机在网络中的地址打开此页，或请技术人员设置 PUBLIC_URL。',
}
