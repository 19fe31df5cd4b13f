// Unpacks the Chromium of npm's @sparticuz/chromium into the folder for temporary files, and says
// where. Run as a process of its own, with TMPDIR set to a folder of ours: in the common one anybody
// could have put a program of the same name, which would be run.
// The package adds the shared libraries it needs only where it believes it is in Amazon's cloud.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
