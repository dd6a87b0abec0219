/** Content that `esbuild.js` reads from YAML and puts into the bundle as JSON text, parsed on first use. */
declare module 'data:sections' {
  export const json: string;
}
declare module 'data:words' {
  export const json: string;
}
declare module 'data:negations' {
  export const json: string;
}
declare module 'data:catalogue' {
  export const json: string;
}
declare module 'data:catalogue-schema' {
  export const json: string;
}
declare module 'data:config-schema' {
  export const json: string;
}
declare module 'data:terms-schema' {
  export const json: string;
}
declare module 'data:terms' {
  export const json: string;
}
/** Model files, as `readModel` takes them, deflated and as printable text (`printable.mts`): less than half the size. */
declare module 'data:model/line-kinds/zh-CN' {
  export const deflated: string;
}
declare module 'data:model/line-kinds/en' {
  export const deflated: string;
}
declare module 'data:model/duty-categories/zh-CN' {
  export const deflated: string;
}
declare module 'data:model/duty-categories/en' {
  export const deflated: string;
}
