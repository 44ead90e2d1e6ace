/** A transaction took longer than others may be made to wait: nothing of it was kept. */
export class OutOfTime extends Error {}
