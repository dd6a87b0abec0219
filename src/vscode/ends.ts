/** Something that is to be ended: what VS Code's own `Disposable` class is, without the class. */
export interface Ends {
  dispose(): unknown;
}
