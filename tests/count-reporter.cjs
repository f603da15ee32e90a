/** Mocha's spec reporter that also leaves its counts in the file named by CONCILIA_TEST_COUNTS. */
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

class CountReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.CONCILIA_TEST_COUNTS;
    runner.once("end", () => {
      const { passes, failures, pending } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passes, failures, pending }));
    });
  }
}

module.exports = CountReporter;
