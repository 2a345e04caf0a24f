import { answerQuestions } from '../definition/answer-questions';
import { readYaml } from './yaml-text';

// The entry of a worker thread: one text after another.
answerQuestions(readYaml);
