// What tools/split-words.mjs makes: the words of the frame around all pages, or of one place, in one language.
declare module 'virtual:words/*' {
  export const messages: import('@lingui/core').Messages;
}
