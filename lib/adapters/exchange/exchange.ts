import type { Exchange } from '@/lib/ports/exchange';
import { writeAkn } from './write-akn';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';

/** The formats in which a structure is given away. */
export const exchange: Exchange = {
  write(format, source) {
    switch (format) {
      case 'akn': return { text: writeAkn(source.document, source.on), mediaType: 'application/akn+xml', extension: 'xml' };
      case 'json': return { text: writeJson(source), mediaType: 'application/json', extension: 'json' };
      case 'csv': return { text: writeCsv(source.document), mediaType: 'text/csv', extension: 'csv' };
    }
  },
};
