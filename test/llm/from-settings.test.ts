/** No model unless the settings name one; settings that cannot be right are refused with the remedy. */

import { describe, expect, it } from 'vitest';
import { languageModelFrom, type ModelSettings } from '../../src/llm/from-settings.ts';

const AI = { run: async () => ({ response: '' }) };

describe('the language model of the settings', () => {
  it.each<[string, ModelSettings]>([
    ['nothing is set', {}],
    ['all is empty', { LLM_BASE_URL: ' ', LLM_MODEL: '', LLM_API_KEY: '', LLM_TIMEOUT: '' }],
  ])('is none where %s', (_, settings) => {
    expect(languageModelFrom(settings)).toBeNull();
  });

  it('is the endpoint’s, or the binding’s', () => {
    const endpoint = languageModelFrom({ LLM_BASE_URL: 'http://localhost:11434/v1', LLM_MODEL: 'gemma' });
    expect(endpoint).toMatchObject({ id: 'gemma', timeout: 8000 });
    expect(languageModelFrom({ AI, LLM_MODEL: '@cf/some', LLM_TIMEOUT: '500' })).toMatchObject({
      timeout: 500,
    });
  });

  it.each<[string, ModelSettings]>([
    ['LLM_MODEL is not set', { LLM_BASE_URL: 'http://localhost:11434/v1' }],
    ['LLM_MODEL is not set', { AI }],
    ['without LLM_BASE_URL', { LLM_MODEL: 'gemma' }],
    ['without LLM_BASE_URL', { LLM_API_KEY: 'hemmelig' }],
    ['LLM_BASE_URL must be', { LLM_BASE_URL: 'localhost', LLM_MODEL: 'gemma' }],
    ['LLM_BASE_URL must be', { LLM_BASE_URL: 'file:///etc', LLM_MODEL: 'gemma' }],
    ['LLM_TIMEOUT must be', { LLM_BASE_URL: 'http://a/', LLM_MODEL: 'b', LLM_TIMEOUT: 'soon' }],
    ['LLM_TIMEOUT must be', { LLM_BASE_URL: 'http://a/', LLM_MODEL: 'b', LLM_TIMEOUT: '1' }],
  ])('is refused: %s', (message, settings) => {
    expect(() => languageModelFrom(settings)).toThrow(message);
    expect(() => languageModelFrom(settings)).not.toThrow('hemmelig');
  });
});
