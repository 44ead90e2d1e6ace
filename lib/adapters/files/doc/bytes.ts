/** Little-endian numbers of a stream; what lies beyond its end reads as zero, so that no offset of a broken file throws. */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly data: Uint8Array) {
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  get length(): number {
    return this.data.length;
  }

  /** True where `count` bytes from `at` are there. */
  has(at: number, count: number): boolean {
    return at >= 0 && count >= 0 && at + count <= this.length;
  }

  u8(at: number): number {
    return this.has(at, 1) ? this.view.getUint8(at) : 0;
  }

  u16(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at, true) : 0;
  }

  i16(at: number): number {
    return this.has(at, 2) ? this.view.getInt16(at, true) : 0;
  }

  u32(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at, true) : 0;
  }

  i32(at: number): number {
    return this.has(at, 4) ? this.view.getInt32(at, true) : 0;
  }

  /** The part of the stream from `at`, cut at its end. */
  slice(at: number, count: number): Bytes {
    const from = Math.min(Math.max(at, 0), this.length);
    return new Bytes(this.data.subarray(from, Math.min(from + Math.max(count, 0), this.length)));
  }

  /** `count` UTF-16 code units from `at`. */
  utf16(at: number, count: number): string {
    const { data } = this.slice(at, 2 * count);
    return UTF16.decode(data.subarray(0, data.length & ~1));
  }

  /** Bytes of windows-1252, one character each. */
  ansi(at: number, count: number): string {
    return WINDOWS_1252.decode(this.slice(at, count).data);
  }
}

// A character position counts code units: half a surrogate pair must stay one unit, which decoders keep by replacing it.
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');
