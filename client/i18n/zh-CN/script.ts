export const script = {
  text: '主持词',
}
