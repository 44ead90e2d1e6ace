import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { createDatabase, dropDatabase, targetOf } from './target.mjs';

// PostgreSQL's type numbers: the one-byte "char" of its catalogue, and character(n).
const ONE_BYTE_CHAR = 18;
const CHARACTER = 1042;

/** Connections for the engine: to the database, and to the shadow database it tries migrations on. */
export class MigrationAdapterFactory extends PrismaPg {
  #target;
  #shadowUrl;

  constructor(target, shadowUrl) {
    super(target.connection, schemaOption(target));
    this.#target = target;
    this.#shadowUrl = shadowUrl;
  }

  async connect() {
    return repaired(await super.connect());
  }

  async connectToShadowDb() {
    if (this.#shadowUrl) return connectTo(targetOf(this.#shadowUrl));
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await createDatabase(this.#target, database);
    const adapter = await connectTo({ connection: { ...this.#target.connection, database } });
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await dropDatabase(this.#target, database);
    };
    return adapter;
  }
}

const schemaOption = ({ schema }) => (schema ? { schema } : undefined);
const connectTo = async (target) => repaired(await new PrismaPg(target.connection, schemaOption(target)).connect());

/** Prisma 7 no longer uses its pg adapter for migrations itself; two things have decayed since. */
function repaired(adapter) {
  sendScriptsWhole(adapter);
  readOneByteChars(adapter);
  return adapter;
}

/** The adapter cuts a script at every semicolon, also within comments and $$ bodies. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

/** The catalogue queries answer "char", which the adapter does not know: show it character(n), then name it rightly. */
function readOneByteChars(adapter) {
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    let isChar = [];
    const performIO = async (request) => {
      const answer = await adapter.performIO(request);
      isChar = answer.fields.map((field) => field.dataTypeID === ONE_BYTE_CHAR);
      answer.fields.forEach((field, at) => isChar[at] && (field.dataTypeID = CHARACTER));
      return answer;
    };
    const view = Object.create(adapter, { performIO: { value: performIO } });
    const result = await queryRaw.call(view, query);
    const columnTypes = result.columnTypes.map((type, at) => (isChar[at] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
}
