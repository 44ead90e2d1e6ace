'use client';

/** The bar stays, so that a page that fails is no dead end. */
export { default } from '../error';
