export function fileNumberDate(_fileNumber: string): string | null {
  return null;
}
