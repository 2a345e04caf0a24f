import { enterStep } from './enter-step';
import { testStep } from './test-step';

await enterStep(testStep);
