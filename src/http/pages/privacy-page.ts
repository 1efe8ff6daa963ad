/** What is kept of a visit, exactly: it follows the settings, so that it never says less or more than what happens. */
import type { Deps } from '../deps.ts';
import type { Html, Page } from './page.ts';
import { textPage } from './text-page.ts';

export function privacyPage(
  page: Page,
  {
    languageModel,
    limits,
    logRequest,
    onCloudflare,
  }: Pick<Deps, 'languageModel' | 'limits' | 'logRequest' | 'onCloudflare'>,
): Html {
  const { privacy } = page.strings;
  const paragraphs = [
    ...privacy.paragraphs,
    logRequest ? privacy.logged : privacy.notLogged,
    ...(limits?.all ? [privacy.counted(limits.all.quota)] : []),
    onCloudflare ? privacy.onCloudflare : privacy.selfHosted,
    languageModel ? privacy.withModel(languageModel) : privacy.alone,
  ];
  return textPage(page, { heading: privacy.heading, paragraphs });
}
