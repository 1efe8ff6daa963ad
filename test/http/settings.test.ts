/** What whoever runs the site may decide, and what they are told where a setting cannot be used. */
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { type SettingValues, settingsFrom } from '../../src/http/settings.ts';

function faultOf(values: SettingValues): AppError {
  try {
    settingsFrom(values);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error(`${JSON.stringify(values)} was taken.`);
}

describe('settings', () => {
  it('need none: all may read, addresses are those that are asked at, and nothing is told of a publisher', () => {
    expect(settingsFrom({})).toEqual(settingsFrom({ PUBLIC_URL: '', ALLOWED_ORIGINS: ' ', RATE_LIMIT: '' }));
    expect(settingsFrom({})).toMatchObject({
      publicUrl: null,
      allowedOrigins: '*',
      rateLimit: 1200,
      rateLimitSet: false,
      publisher: null,
      licenseUrl: null,
    });
  });

  it('are read as people write them', () => {
    expect(
      settingsFrom({
        PUBLIC_URL: ' https://Tiltak.example.no/ ',
        ALLOWED_ORIGINS: 'https://a.example.no, http://localhost:3000,https://a.example.no/',
        RATE_LIMIT: '0',
        TRUST_PROXY: '1',
        PUBLISHER_NAME: 'Etaten',
        PUBLISHER_ORGNR: '991 825 827',
        CONTACT_URL: 'mailto:post@example.no',
      }),
    ).toMatchObject({
      publicUrl: 'https://tiltak.example.no',
      allowedOrigins: ['https://a.example.no', 'http://localhost:3000'],
      rateLimit: 0,
      rateLimitSet: true,
      trustedProxies: 1,
      publisher: { name: 'Etaten', orgnr: '991825827' },
      contactUrl: 'mailto:post@example.no',
    });
  });

  it.each<[keyof SettingValues, string]>([
    ['PUBLIC_URL', 'tiltak.example.no'],
    ['PUBLIC_URL', 'ftp://tiltak.example.no'],
    ['PUBLIC_URL', 'https://example.no/tiltak'],
    ['PUBLIC_URL', 'https://user:secret@example.no'],
    ['ALLOWED_ORIGINS', 'https://a.example.no, *'],
    ['ALLOWED_ORIGINS', 'https://*.example.no'],
    ['ALLOWED_ORIGINS', 'null'],
    ['ALLOWED_ORIGINS', 'https://a.example.no,,'],
    ['ALLOWED_ORIGINS', "https://a.example.no; script-src 'unsafe-inline'"],
    ['RATE_LIMIT', '-1'],
    ['RATE_LIMIT', '1e9'],
    ['LLM_RATE_LIMIT', 'mange'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_REQUESTS', 'ja'],
    ['PUBLISHER_ORGNR', '991825827'],
    ['CONTACT_URL', 'post@example.no'],
    ['LICENSE_URL', 'CC BY'],
  ])('%s=%s is refused with its name and what it must be', (name, value) => {
    const fault = faultOf({ [name]: value });
    expect(fault.code).toBe('setting_invalid');
    expect(fault.message).toContain(name);
  });

  it('an organisation number whose last digit does not prove it is refused', () => {
    expect(faultOf({ PUBLISHER_NAME: 'Etaten', PUBLISHER_ORGNR: '991825828' }).message).toContain(
      'nine digits',
    );
  });
});
