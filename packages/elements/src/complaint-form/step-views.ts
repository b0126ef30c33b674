/** Which question is drawn by what. */
import type { FormStep } from '@layan/domain/complaint/form-steps.ts';
import { checkStep } from './check-step.ts';
import { elsewhereStep } from './elsewhere-step.ts';
import { filesStep } from './files-step.ts';
import { kindStep, oursStep, serviceStep } from './first-steps.ts';
import { contactStep, privacyStep, purposeStep } from './person-steps.ts';
import type { StepView } from './step-view.ts';
import { placeStep, textStep } from './story-steps.ts';

export const STEP_VIEWS: Record<FormStep, (view: StepView) => unknown> = {
  ours: oursStep,
  elsewhere: elsewhereStep,
  kind: kindStep,
  service: serviceStep,
  text: textStep,
  place: placeStep,
  files: filesStep,
  privacy: privacyStep,
  contact: contactStep,
  purpose: purposeStep,
  check: checkStep,
};
