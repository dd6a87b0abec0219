import * as vscode from 'vscode';
import { categoryById, tierOf } from '../core/catalogue/find';
import type { Catalogue } from '../core/catalogue/types';
import type { CoveredDuty } from '../core/coverage/coverage';
import { evidenceOfDuty } from '../core/coverage/dutyCategories';
import { spanToRange, uiLanguage } from './convert';
import { evidenceWords } from './evidenceWords';
import { SELECTOR } from './ids';
import { escaped } from './markdown';
import { tierName } from './names';
import type { ReadJobDescription } from './jobDescriptions';
import type { Services } from './services';

/** Says of the duty under the mouse which categories it counts for, and by which of its words. */
export function registerHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const read = services.jobDescriptions.get(document);
      if (read === undefined) return undefined;
      const offset = document.offsetAt(position);
      const covered = read.coverage.duties.find(({ duty: { span } }) => span.start <= offset && offset < span.end);
      if (covered === undefined) return undefined;
      const text = textOf(services.configuration.catalogueOf(document.uri), read, covered);
      return new vscode.Hover(new vscode.MarkdownString(text), spanToRange(read.document.lineStarts, covered.duty.span));
    },
  });
}

function textOf(catalogue: Catalogue, read: ReadJobDescription, { duty, categories }: CoveredDuty): string {
  if (categories.length === 0) return escaped(vscode.l10n.t('This duty counts for no category'));
  const lines = categories.map((id) => {
    const category = categoryById(catalogue, id);
    if (category === undefined) return `- ${escaped(id)}`;
    const tier = read.coverage.categories.get(id)?.tier ?? tierOf(read.coverage.role, id);
    const words = evidenceWords(read.document.text, duty.span, evidenceOfDuty(category, read.document.text, duty.span));
    return `- **${escaped(category.name[uiLanguage()])}**${escaped(reasonOf(tierName(tier), words))}`;
  });
  return [escaped(vscode.l10n.t('This duty counts for')), '', ...lines].join('\n');
}

/** ` (core): “weekly”, “reports”` */
function reasonOf(tier: string, words: readonly string[]): string {
  const isChinese = uiLanguage() === 'zh-CN';
  const quoted = words.map((word) => `“${word}”`).join(isChinese ? '' : ', ');
  if (words.length === 0) return isChinese ? `（${tier}）` : ` (${tier})`;
  return isChinese ? `（${tier}）：${quoted}` : ` (${tier}): ${quoted}`;
}
