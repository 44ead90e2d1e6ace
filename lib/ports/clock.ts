/** The only source of the present: the domain is told what day it is, it never asks. */
export interface Clock {
  /** ISO time in UTC with milliseconds: "2026-11-22T03:04:05.678Z". */
  now(): string;
  /** ISO date in Viet Nam (UTC+7), where deadlines are counted. */
  today(): string;
}
