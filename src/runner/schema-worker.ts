import { answerQuestions } from '../definition/answer-questions';
import type { Fault } from '../definition/fault';
import type { Json } from '../definition/json';
import type { SchemaQuestion } from './isolated-validator';
import { readJsonText } from './json-text';
import {
  compileSchema,
  textFaults,
  type JsonValidator,
} from './json-validator';

// The entry of a worker thread: one schema, and one text after another.
let validator: JsonValidator;
let text: string;
let value: Json;

answerQuestions<SchemaQuestion>(
  async (question): Promise<Fault[] | undefined> => {
    switch (question.step) {
      case 'compile':
        validator = await compileSchema(question.schema);
        return undefined;
      case 'read':
        text = readJsonText(question.json);
        value = JSON.parse(text) as Json;
        return undefined;
      case 'check':
        return textFaults(text, value, validator);
    }
  },
);
