import { enterStep } from './enter-step';
import { serveStep } from './serve-step';

await enterStep(serveStep);
