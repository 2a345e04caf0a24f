import { enterStep } from './enter-step';
import { listStep } from './list-step';

await enterStep(listStep);
