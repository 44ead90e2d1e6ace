const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * An ISO date as it is written in Viet Nam: "2026-11-22" -> "22/11/2026". A moment
 * ("2026-11-21T18:00:00Z") is the day it was in Viet Nam. What is no date is given
 * back as it came, so that a page shows it instead of failing.
 */
export function formatDate(iso: string): string {
  const day = /T/.test(iso) ? inVietnam(iso)?.slice(0, 10) : iso;
  const parts = day?.match(/^(\d{4})-(\d{2})-(\d{2})$/);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : iso;
}

/** A moment as day and minute in Viet Nam: "2026-11-22T02:05:00Z" -> "09:05 ngày 22/11/2026". */
export function formatMoment(iso: string): string {
  const local = inVietnam(iso);
  return local ? `${local.slice(11, 16)} ngày ${formatDate(local.slice(0, 10))}` : iso;
}

/** The moment on a clock in Viet Nam (UTC+7 all year), as an ISO string, or null if it is no moment. */
function inVietnam(iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : new Date(time + VIETNAM_OFFSET_MS).toISOString();
}
