import { describe, expect, it } from 'vitest';
import { readEnv } from '@/lib/env';

const complete = {
  DATABASE_URL: 'postgresql://soat:secret@db:5432/soat',
  NEXTAUTH_SECRET: 'a-secret-that-is-long-enough-to-sign-with',
  NEXTAUTH_URL: 'https://soat.example.gov.vn',
};

const faultsOf = (changes: Record<string, string | undefined>) => {
  const read = readEnv({ ...complete, ...changes });
  return read.ok ? [] : read.error.map(({ sentence }) => sentence);
};

describe('the environment', () => {
  it('fills in what has a usual value', () => {
    expect(readEnv(complete)).toEqual({ ok: true, value: { ...complete, PORT: 3000, MAX_UPLOAD_MB: 50, INDEX_CHECK_HOURS: 6, READERS: 2, READ_SECONDS: 60, READ_MEMORY_MB: 512, SOAT_DATA_DIR: '.data' } });
  });

  it('reads numbers', () => {
    expect(readEnv({ ...complete, PORT: '8080', MAX_UPLOAD_MB: '12.5' })).toMatchObject({ value: { PORT: 8080, MAX_UPLOAD_MB: 12.5 } });
  });

  it('names every faulty variable at once', () => {
    const read = readEnv({ PORT: 'many' });
    expect(read.ok ? [] : read.error.map(({ variable }) => variable)).toEqual(['DATABASE_URL', 'NEXTAUTH_SECRET', 'NEXTAUTH_URL', 'PORT']);
  });

  it.each([
    ['an empty value is no value', { DATABASE_URL: '' }, 'DATABASE_URL is missing. Set it to the PostgreSQL database, as in postgresql://user:password@host:5432/soat.'],
    ['another kind of database', { DATABASE_URL: 'mysql://db/soat' }, 'DATABASE_URL must begin with postgresql://.'],
    ['a secret too short', { NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET is too short to sign sessions with; make one of at least 32 characters with: openssl rand -base64 32.'],
    ['an address without scheme', { NEXTAUTH_URL: 'soat.example.gov.vn' }, 'NEXTAUTH_URL must be a web address that begins with http:// or https://.'],
    ['a port that is a word', { PORT: 'many' }, 'PORT must be a number.'],
    ['a port out of range', { PORT: '70000' }, 'PORT must be at most 65535.'],
    ['an upload limit of nothing', { MAX_UPLOAD_MB: '0' }, 'MAX_UPLOAD_MB must be more than 0.'],
    ['readers without room to read in', { READ_MEMORY_MB: '64' }, 'READ_MEMORY_MB must be at least 256, or nothing can be read.'],
    ['no reader at all', { READERS: '0' }, 'READERS must be at least 1.'],
    ['a search server without scheme', { MEILI_URL: 'search:7700' }, 'MEILI_URL must be a web address that begins with http:// or https://.'],
  ])('says in one sentence what is wrong: %s', (_what, changes, sentence) => {
    expect(faultsOf(changes)).toEqual([sentence]);
  });

  it('wants single sign-on whole or not at all', () => {
    const signOn = { OIDC_ISSUER: 'https://id.example.gov.vn', OIDC_CLIENT_ID: 'soat', OIDC_CLIENT_SECRET: 'kept' };
    expect(faultsOf(signOn)).toEqual([]);
    expect(faultsOf({ ...signOn, OIDC_CLIENT_SECRET: undefined })).toEqual([
      'OIDC_CLIENT_SECRET is missing. Single sign-on needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET together.',
    ]);
  });
});
