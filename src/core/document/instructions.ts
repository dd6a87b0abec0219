import type { Span } from '../text';

/** Verbs that no name of a field begins with; «Order processing» and «Report writing» are such names. */
const VERBS = 'Answer|Arrange|Assemble|Assist|Attend|Book|Bring|Build|Carry|Check|Clean|Collect|Complete|Conduct|Coordinate|Count|Create|Cut|Deliver|Develop|Dispatch|Drive|Empty|Ensure|Enter|Feed|Fill|Find|Fix|Follow|Fold|Gather|Give|Greet|Handle|Help|Hire|Identify|Implement|Inspect|Install|Issue|Keep|Learn|Load|Maintain|Make|Manage|Meet|Mentor|Monitor|Negotiate|Open|Operate|Organise|Organize|Pack|Pay|Perform|Pick|Prepare|Promote|Provide|Purchase|Receive|Recruit|Resolve|Respond|Review|Run|Schedule|Sell|Send|Serve|Set|Solve|Sort|Submit|Supervise|Sweep|Take|Teach|Tidy|Track|Train|Transport|Unload|Update|Upload|Verify|Visit|Wash|Weigh|Welcome|Write'; // prettier-ignore
/** `Collect payments`, but not `Collect Payments` or `Collection of payments`. */
const INSTRUCTION = new RegExp(`^(?:${VERBS}) [a-z0-9](?!nd\\b)`);
const LONGEST_LOOK = 24;

/** Whether a short English line tells someone what to do, as a heading never does. */
export function isInstruction(text: string, { start, end }: Span): boolean {
  const code = text.charCodeAt(start);
  return code >= 65 && code <= 90 && INSTRUCTION.test(text.slice(start, Math.min(end, start + LONGEST_LOOK)));
}
