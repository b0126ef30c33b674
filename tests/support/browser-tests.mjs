/** Runs web-test-runner with the project's configuration and writes the counts into the file named by `LAYAN_COUNTS`. */
import { writeFileSync } from 'node:fs';
import { defaultReporter, startTestRunner } from '@web/test-runner';

const runner = await startTestRunner({
  config: { reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countingReporter()] },
  readCliArgs: false,
  autoExitProcess: false,
});
if (!runner) process.exit(1);
runner.on('stopped', passed => process.exit(passed ? 0 : 1));

function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const failed = tests.filter(test => !test.passed && !test.skipped).length;
        counts.passed += tests.filter(test => test.passed && !test.skipped).length;
        // A page that broke, or ran nothing at all, is a failure of its own.
        const broken =
          session.errors.length > 0 ||
          session.status !== 'FINISHED' ||
          tests.length === 0 ||
          (!session.passed && failed === 0);
        counts.failed += failed + (broken ? 1 : 0);
      }
      if (process.env.LAYAN_COUNTS) writeFileSync(process.env.LAYAN_COUNTS, JSON.stringify(counts));
    },
  };
}

function testsIn({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsIn)];
}
