/** The program of a thread that finds the parts of procedures in articles. */
import { parentPort } from 'node:worker_threads';
import { articleParts } from '../../domain/procedures/article-parts';
import type { FinderArticle, Part } from '../../domain/procedures/types';
import { loadFinderModel } from '../models/finder';

export interface LabelOrder {
  readonly id: number;
  readonly articles: readonly FinderArticle[];
}

export interface LabelAnswer {
  readonly id: number;
  readonly parts: readonly (readonly Part[])[];
}

const model = loadFinderModel();
parentPort?.on('message', ({ id, articles }: LabelOrder) => {
  parentPort?.postMessage({ id, parts: articles.map((article) => articleParts(model, article)) } satisfies LabelAnswer);
});
