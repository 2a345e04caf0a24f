import { answerQuestions } from '../definition/answer-questions';
import type { Fault } from '../definition/fault';
import type { Json } from '../definition/json';
import type { FoundFindings } from './finding';
import { FindingCollector } from './finding-collector';
import type { SchemaQuestion } from './isolated-validator';
import { readJsonText } from './json-text';
import {
  compileSchema,
  lineFaults,
  textFaults,
  type JsonValidator,
} from './json-validator';

// The entry of a worker thread: one schema, and one text after another.
let validator: JsonValidator;
let value: Json;
let check: () => Promise<Fault[]>;

answerQuestions<SchemaQuestion>(
  async (question): Promise<Fault[] | FoundFindings | undefined> => {
    switch (question.step) {
      case 'compile':
        validator = await compileSchema(question.schema);
        return undefined;
      case 'read': {
        const text = readJsonText(question.json);
        if (question.format === 'ndjson') {
          check = () => lineFaults(text, validator);
        } else {
          value = JSON.parse(text) as Json;
          check = () => textFaults(text, value, validator);
        }
        return undefined;
      }
      case 'check':
        return check();
      case 'findings': {
        const { sarifFindings } = await import('./sarif-findings');
        return FindingCollector.uncut(sarifFindings(value));
      }
    }
  },
);
