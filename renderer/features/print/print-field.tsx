/** A choice of the print dialog: buttons that belong together, under their name. */
export function PrintField({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="print-field">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
