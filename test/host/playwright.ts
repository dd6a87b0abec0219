import { createRequire } from 'node:module';
import path from 'node:path';

// The part of Playwright that the host uses. Playwright lies in the host's own folder, which is not there before the first
// use, so that its own types cannot be named here; add a member when a test needs it.

interface Timed {
  readonly timeout?: number;
}

export interface Keyboard {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  insertText(text: string): Promise<void>;
}

export interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

export interface Locator {
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  filter(options: { hasText?: string | RegExp }): Locator;
  first(): Locator;
  last(): Locator;
  nth(n: number): Locator;
  count(): Promise<number>;
  click(
    options?: Timed & { force?: boolean; position?: { x: number; y: number }; button?: 'left' | 'middle' | 'right'; modifiers?: string[] },
  ): Promise<void>;
  dblclick(options?: Timed): Promise<void>;
  hover(options?: Timed & { force?: boolean }): Promise<void>;
  fill(text: string, options?: Timed): Promise<void>;
  press(key: string, options?: Timed): Promise<void>;
  focus(options?: Timed): Promise<void>;
  dragTo(target: Locator, options?: Timed): Promise<void>;
  innerText(options?: Timed): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  textContent(options?: Timed): Promise<string | null>;
  inputValue(options?: Timed): Promise<string>;
  getAttribute(name: string, options?: Timed): Promise<string | null>;
  isVisible(): Promise<boolean>;
  waitFor(options?: Timed & { state?: 'attached' | 'detached' | 'visible' | 'hidden' }): Promise<void>;
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
}

export interface Frame {
  url(): string;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  getByRole(role: string, options?: { name?: string | RegExp; exact?: boolean }): Locator;
  getByText(text: string | RegExp, options?: { exact?: boolean }): Locator;
  content(): Promise<string>;
  /** Evaluates an expression in the page. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Calls a function in the page until its result is truthy; it can use nothing from outside but its argument. */
  waitForFunction<Argument, Result>(
    body: string | ((argument: Argument) => Result),
    argument?: Argument,
    options?: Timed,
  ): Promise<{ jsonValue(): Promise<NonNullable<Result>> }>;
}

export interface Page extends Frame {
  readonly keyboard: Keyboard;
  readonly mouse: Mouse;
  goto(url: string, options?: Timed): Promise<unknown>;
  frames(): Frame[];
  addInitScript(script: { content: string }): Promise<unknown>;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  setDefaultTimeout(milliseconds: number): void;
  on(event: 'crash', listener: () => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
}

interface Browser {
  newPage(options: { viewport: { width: number; height: number }; permissions: string[]; locale: string }): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath: string;
      env: NodeJS.ProcessEnv;
      args: string[];
      handleSIGINT: boolean;
      handleSIGTERM: boolean;
      handleSIGHUP: boolean;
    }): Promise<Browser>;
  };
}

/** Playwright of the installed host. */
export function playwrightOf(hostFolder: string): Playwright {
  return createRequire(path.join(hostFolder, 'package.json'))('playwright-core') as Playwright;
}
