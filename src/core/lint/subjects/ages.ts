/** Whether a number, in digits or Chinese, is an age at which people are hired and not only the legal minimum's neighbourhood of children. */
export function isWorkingAge(number: string | undefined): boolean {
  if (number === undefined) return false;
  return /^\d/.test(number) ? Number(number) >= 16 && Number(number) <= 65 : true;
}
