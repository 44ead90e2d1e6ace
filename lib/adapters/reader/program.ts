/** The program of a reader process. */
import { loadFinderModel } from '../models/finder';
import { doJob, type Job } from './jobs';
import { serve } from './serve';

loadFinderModel(); // now, so that no draft waits for it
serve((job, onProgress) => doJob(job as Job, onProgress));
