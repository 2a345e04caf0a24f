import { enterStep } from './enter-step';
import { validateStep } from './validate-step';

await enterStep(validateStep);
